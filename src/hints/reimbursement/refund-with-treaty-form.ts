import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_REFUNDS_WITH_COVER_FROM_ABROAD } from '../places';

export default defineHint({
  on: ON_REFUNDS_WITH_COVER_FROM_ABROAD,
  says: 'not-for-you',
  step: 'paid-back-meanwhile',
  when: (s) => rowIs(s, 'S08', 'S09', 'S10'),
  rank: 1,
  sources: ['cleiss-stage-qc', 'cleiss-etud'],
  terms: ['feuille-de-soins', 'cpam'],
});
