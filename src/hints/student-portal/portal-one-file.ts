import { all, not } from '../../model/ternary';
import studentPortal from '../../pages/portal/student-portal';
import { channelIs, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(studentPortal, 'documents')],
  says: 'do',
  step: 'register',
  when: (s) => all(channelIs(s, 'student-portal'), not(rowIs(s, 'S02', 'S04', 'S05', 'S11'))),
  rank: 3,
  sources: ['uca-doc', 'doczz-form'],
  terms: ['piece-justificative'],
});
