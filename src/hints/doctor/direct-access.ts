import accountDoctor from '../../pages/account/account-doctor';
import declareDoctor from '../../pages/ameli/declare-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import { stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(referringDoctor, 'outside'), at(accountDoctor, 'main'), at(mgenDoctor, 'main'), at(declareDoctor, 'main')],
  says: 'know',
  step: 'referring-doctor',
  when: (s) => stepIs(s, 'referring-doctor', 'to-do', 'done'),
  rank: 3,
  sources: ['carteb'],
  against: ['sp-163'],
  terms: ['parcours-de-soins', 'medecin-traitant'],
});
