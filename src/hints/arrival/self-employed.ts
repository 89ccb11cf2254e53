import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COMING_TO_WORK } from '../places';

export default defineHint({
  on: ON_COMING_TO_WORK,
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S23'),
  rank: 1,
  sources: ['sp-648', 'ameli-nia'],
  terms: ['cpam', 'regime-general', 's1106'],
});
