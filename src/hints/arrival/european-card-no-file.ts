import { all } from '../../model/ternary';
import { coveredElsewhere, rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COVER_FROM_ABROAD } from '../places';

export default defineHint({
  on: ON_COVER_FROM_ABROAD,
  says: 'not-for-you',
  step: 'register',
  when: (s) => all(coveredElsewhere(s), rowIs(s, 'S03', 'S12', 'S16b', 'S17')),
  rank: 1,
  sources: ['cleiss-etud', 'amu', 'sp-675'],
  terms: ['ceam', 'affiliation'],
});
