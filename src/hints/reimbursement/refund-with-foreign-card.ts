import { coveredByCard } from '../conditions';
import { defineHint } from '../define';
import { ON_REFUNDS_WITH_COVER_FROM_ABROAD } from '../places';

export default defineHint({
  on: ON_REFUNDS_WITH_COVER_FROM_ABROAD,
  says: 'not-for-you',
  step: 'paid-back-meanwhile',
  when: (s) => coveredByCard(s),
  rank: 1,
  sources: ['sp-17760', 'ciup-etud'],
  terms: ['ceam', 'feuille-de-soins'],
});
