import { all } from '../../model/ternary';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { affiliationIs, numberIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(forumNumber, 'main')],
  says: 'know',
  step: 'register',
  when: (s) =>
    all(
      numberIs(s, 'none'),
      stepIs(s, 'register', 'to-do', 'cannot-start'),
      affiliationIs(s, 'compulsory', 'possible', 'attached'),
    ),
  rank: 1,
  sources: ['seed', 'ameli-nia'],
  terms: ['immatriculation', 'numero-provisoire'],
});
