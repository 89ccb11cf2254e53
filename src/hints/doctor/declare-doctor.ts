import { all, any, not } from '../../model/ternary';
import { affiliationIs, numberIs } from '../conditions';
import { defineHint } from '../define';
import { ON_DECLARING_A_DOCTOR } from '../places';

export default defineHint({
  on: ON_DECLARING_A_DOCTOR,
  says: 'do',
  step: 'referring-doctor',
  when: (s) => any(numberIs(s, 'permanent'), all(affiliationIs(s, 'foreign-rights'), not(numberIs(s, 'temporary')))),
  rank: 1,
  sources: ['ameli-mt', 'sp-163'],
  terms: ['medecin-traitant', 'parcours-de-soins', 'ticket-moderateur'],
});
