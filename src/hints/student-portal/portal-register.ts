import { channelIs } from '../conditions';
import { defineHint } from '../define';
import { ON_STUDENT_REGISTRATION } from '../places';

export default defineHint({
  on: ON_STUDENT_REGISTRATION,
  says: 'do',
  step: 'register',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 1,
  sources: ['ameli-etud', 'roanne', 'f-3422902'],
  terms: ['etudiant-etranger', 'certificat-de-scolarite'],
});
