import { all, not } from '../../model/ternary';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { affiliationIs, numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(forumNumber, 'main')],
  says: 'do',
  step: 'register',
  when: (s) => all(numberIs(s, 'none'), not(affiliationIs(s, 'foreign-rights'))),
  rank: 2,
  sources: ['seed', 'ameli-nia'],
  terms: ['immatriculation', 'numero-provisoire'],
});
