import { channelIs } from '../conditions';
import { defineHint } from '../define';
import { ON_MGEN_SITE } from '../places';

export default defineHint({
  on: ON_MGEN_SITE,
  says: 'know',
  step: 'register',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 1,
  sources: ['sp-648', 'ameli-etud'],
  terms: ['cpam', 'mgen', 'mutuelle'],
});
