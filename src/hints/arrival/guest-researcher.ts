import { all, not } from '../../model/ternary';
import { coveredElsewhere, rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_STAYING_WITHOUT_A_FILE } from '../places';

export default defineHint({
  on: ON_STAYING_WITHOUT_A_FILE,
  says: 'know',
  when: (s) => all(rowIs(s, 'S17'), not(coveredElsewhere(s))),
  rank: 1,
  sources: ['lorraine', 'ciup-base'],
  against: ['amu', 'ulys-www'],
  terms: ['convention-d-accueil', 'puma'],
});
