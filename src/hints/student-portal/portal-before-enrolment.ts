import { channelIs } from '../conditions';
import { defineHint } from '../define';
import { ON_STUDENT_REGISTRATION } from '../places';

export default defineHint({
  on: ON_STUDENT_REGISTRATION,
  says: 'cannot',
  step: 'register',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 1,
  sources: ['roanne', 'ciup-etud'],
  terms: ['certificat-de-scolarite'],
});
