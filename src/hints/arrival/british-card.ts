import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COVER_FROM_ABROAD } from '../places';

export default defineHint({
  on: ON_COVER_FROM_ABROAD,
  says: 'not-for-you',
  step: 'register',
  when: (s) => rowIs(s, 'S06'),
  rank: 1,
  sources: ['uga', 'ulip'],
  against: ['kent'],
  terms: ['ghic'],
});
