import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(bornAbroadNumber, 'temporary'), at(forumNumber, 'main')],
  says: 'do',
  step: 'register',
  when: (s) => numberIs(s, 'none'),
  rank: 2,
  sources: ['seed', 'ameli-nia'],
  terms: ['immatriculation', 'numero-provisoire'],
});
