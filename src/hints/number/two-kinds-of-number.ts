import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { stepIs, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'born'), at(bornAbroadNumber, 'temporary'), at(forumNumber, 'main')],
  says: 'know',
  step: 'permanent-number',
  when: (s) => unless(stepIs(s, 'register', 'to-do', 'cannot-start')),
  rank: 2,
  sources: ['ameli-nia', 'netent'],
  against: ['essec', 'connex'],
  terms: ['nir', 'nia', 'numero-provisoire'],
});
