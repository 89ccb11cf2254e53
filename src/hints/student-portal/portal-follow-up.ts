import { channelIs } from '../conditions';
import { defineHint } from '../define';
import { ON_REGISTRATION } from '../places';

export default defineHint({
  on: ON_REGISTRATION,
  says: 'wait',
  step: 'permanent-number',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 1,
  sources: ['roanne', 'alliance'],
  terms: ['espace-personnel', 'piece-justificative'],
});
