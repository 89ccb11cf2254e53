import { all, not } from '../../model/ternary';
import accountC2s from '../../pages/account/account-c2s';
import c2s from '../../pages/ameli/c2s';
import forumC2s from '../../pages/forum/forum-c2s';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(c2s, 'main'), at(accountC2s, 'main'), at(forumC2s, 'main')],
  says: 'know',
  when: (s) => all(affiliationIs(s, 'compulsory', 'possible'), not(stepIs(s, 'register', 'done'))),
  rank: 1,
  sources: ['ameli-c2s'],
  terms: ['c2s', 'droits-ouverts'],
});
