import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COVER_FROM_ABROAD } from '../places';

export default defineHint({
  on: ON_COVER_FROM_ABROAD,
  says: 'know',
  when: (s) => rowIs(s, 'S09', 'S10'),
  rank: 1,
  sources: ['cleiss-etud', 'seed'],
  terms: ['cpam', 'convention-bilaterale'],
});
