import { coveredElsewhere } from '../conditions';
import { defineHint } from '../define';
import { ON_THE_CARD } from '../places';

export default defineHint({
  on: ON_THE_CARD,
  says: 'not-for-you',
  step: 'carte-vitale',
  when: (s) => coveredElsewhere(s),
  rank: 1,
  sources: ['seed', 'sp-17760'],
  terms: ['carte-vitale', 'ceam', 'ramq'],
});
