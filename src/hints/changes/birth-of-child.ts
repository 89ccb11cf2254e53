import accountBirth from '../../pages/account/account-birth';
import accountSituation from '../../pages/account/account-situation';
import birthDeclaration from '../../pages/ameli/birth-declaration';
import pregnancy from '../../pages/ameli/pregnancy';
import situationHelp from '../../pages/ameli/situation-help';
import forumPregnancy from '../../pages/forum/forum-pregnancy';
import forumSituation from '../../pages/forum/forum-situation';
import mgenPregnancy from '../../pages/mgen/mgen-pregnancy';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountBirth, 'main'),
    at(birthDeclaration, 'main'),
    at(pregnancy, 'main'),
    at(mgenPregnancy, 'main'),
    at(forumPregnancy, 'main'),
    at(situationHelp, 'family'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => affiliationIs(s, 'compulsory', 'possible'),
  rank: 1,
  sources: ['sp-16620', 'sp-737'],
  terms: ['s3705', 'rattachement', 'livret-de-famille'],
});
