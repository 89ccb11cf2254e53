import { any, not } from '../../model/ternary';
import accountDoctor from '../../pages/account/account-doctor';
import declareDoctor from '../../pages/ameli/declare-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import forumDoctor from '../../pages/forum/forum-doctor';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import { coveredElsewhere, insuredPrivately, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(referringDoctor, 'main'),
    at(accountDoctor, 'main'),
    at(mgenDoctor, 'main'),
    at(forumDoctor, 'main'),
    at(declareDoctor, 'main'),
  ],
  says: 'cannot',
  step: 'referring-doctor',
  when: (s) => not(any(stepIs(s, 'register', 'done'), coveredElsewhere(s), insuredPrivately(s))),
  rank: 1,
  sources: ['ameli-mt', 'roanne', 'seed'],
  terms: ['medecin-traitant', 'affiliation'],
});
