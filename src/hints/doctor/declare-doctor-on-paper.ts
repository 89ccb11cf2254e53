import { numberIs } from '../conditions';
import { defineHint } from '../define';
import { ON_DECLARING_A_DOCTOR } from '../places';

export default defineHint({
  on: ON_DECLARING_A_DOCTOR,
  says: 'do',
  step: 'referring-doctor',
  when: (s) => numberIs(s, 'temporary'),
  rank: 1,
  sources: ['ameli-mt', 'sp-163', 'roanne'],
  terms: ['medecin-traitant', 's3704', 'attestation-de-droits'],
});
