import { all } from '../../model/ternary';
import { stepIs } from '../conditions';
import { defineHint } from '../define';
import { ON_REGISTRATION } from '../places';

export default defineHint({
  on: ON_REGISTRATION,
  says: 'know',
  step: 'register',
  when: (s) =>
    all(
      stepIs(s, 'register', 'done'),
      stepIs(s, 'permanent-number', 'done'),
      stepIs(s, 'online-account', 'to-do', 'done'),
    ),
  rank: 2,
  sources: ['seed', 'ameli-nia'],
  terms: ['medecin-traitant', 'compte-ameli', 'carte-vitale'],
});
