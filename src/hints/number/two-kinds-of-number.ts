import { any } from '../../model/ternary';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { numberIs, stepIs, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'born'), at(bornAbroadNumber, 'temporary'), at(forumNumber, 'main')],
  says: 'know',
  step: 'permanent-number',
  when: (s) => unless(any(stepIs(s, 'register', 'to-do', 'cannot-start'), numberIs(s, 'permanent'))),
  rank: 2,
  sources: ['ameli-nia', 'netent'],
  against: ['essec', 'connex'],
  terms: ['nir', 'nia', 'numero-provisoire'],
});
