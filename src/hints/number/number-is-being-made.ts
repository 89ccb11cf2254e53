import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(bornAbroadNumber, 'main'), at(forumNumber, 'main')],
  says: 'wait',
  step: 'permanent-number',
  when: (s) => numberIs(s, 'temporary', 'none'),
  rank: 1,
  sources: ['ameli-nia'],
  against: ['netent'],
  terms: ['nia', 'nir', 'acte-de-naissance'],
});
