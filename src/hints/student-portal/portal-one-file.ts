import studentPortal from '../../pages/portal/student-portal';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(studentPortal, 'documents')],
  says: 'do',
  step: 'register',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 3,
  sources: ['uca-doc', 'doczz-form'],
  terms: ['piece-justificative'],
});
