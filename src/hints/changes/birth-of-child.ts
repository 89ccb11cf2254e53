import { all } from '../../model/ternary';
import accountBirth from '../../pages/account/account-birth';
import birthDeclaration from '../../pages/ameli/birth-declaration';
import pregnancy from '../../pages/ameli/pregnancy';
import forumPregnancy from '../../pages/forum/forum-pregnancy';
import mgenPregnancy from '../../pages/mgen/mgen-pregnancy';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountBirth, 'main'),
    at(birthDeclaration, 'main'),
    at(pregnancy, 'main'),
    at(mgenPregnancy, 'main'),
    at(forumPregnancy, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(affiliationIs(s, 'compulsory', 'possible'), stepIs(s, 'register', 'done')),
  rank: 1,
  sources: ['sp-16620', 'sp-737'],
  terms: ['s3705', 'rattachement', 'livret-de-famille'],
});
