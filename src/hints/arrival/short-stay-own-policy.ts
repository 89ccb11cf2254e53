import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_STAYING_WITHOUT_A_FILE } from '../places';

export default defineHint({
  on: ON_STAYING_WITHOUT_A_FILE,
  says: 'not-for-you',
  step: 'register',
  when: (s) => rowIs(s, 'S33'),
  rank: 1,
  sources: ['amu', 'lorraine-stud'],
  terms: ['ceam'],
});
