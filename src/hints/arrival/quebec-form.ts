import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COVER_FROM_ABROAD } from '../places';

export default defineHint({
  on: ON_COVER_FROM_ABROAD,
  says: 'know',
  when: (s) => rowIs(s, 'S08'),
  rank: 1,
  sources: ['cleiss-stage-qc', 'lorraine-stud'],
  against: ['smb', 'ciup-etud'],
  terms: ['ramq', 'cpam'],
});
