import { all } from '../../model/ternary';
import accountC2s from '../../pages/account/account-c2s';
import c2s from '../../pages/ameli/c2s';
import forumC2s from '../../pages/forum/forum-c2s';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(c2s, 'main'), at(accountC2s, 'main'), at(forumC2s, 'main')],
  says: 'know',
  step: 'paid-back-meanwhile',
  when: (s) => all(stepIs(s, 'register', 'done'), affiliationIs(s, 'compulsory', 'possible')),
  rank: 1,
  sources: ['ameli-c2s', 'econ'],
  terms: ['c2s', 'attestation-de-ressources'],
});
