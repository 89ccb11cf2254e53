import { all, not } from '../../model/ternary';
import { channelIs, stepIs } from '../conditions';
import { defineHint } from '../define';
import { ON_REGISTRATION } from '../places';

export default defineHint({
  on: ON_REGISTRATION,
  says: 'know',
  step: 'register',
  when: (s) =>
    all(
      stepIs(s, 'register', 'done'),
      // A doctor and a card are for whoever gets a number, which a form from abroad may not bring.
      stepIs(s, 'permanent-number', 'waiting', 'done'),
      not(all(channelIs(s, 'student-portal'), stepIs(s, 'permanent-number', 'waiting'))),
      not(all(stepIs(s, 'permanent-number', 'done'), stepIs(s, 'online-account', 'to-do', 'done'))),
    ),
  rank: 2,
  sources: ['seed', 'ameli-nia'],
  terms: ['nir', 'attestation-de-droits', 'medecin-traitant'],
});
