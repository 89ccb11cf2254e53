import { insuredPrivately } from '../conditions';
import { defineHint } from '../define';
import { ON_THE_CARD } from '../places';

export default defineHint({
  on: ON_THE_CARD,
  says: 'know',
  when: (s) => insuredPrivately(s),
  rank: 1,
  sources: ['seed', 'amu'],
  terms: ['carte-vitale'],
});
