import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(studentPortal, 'attestation'),
    at(registrationEnglish, 'number'),
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
  ],
  says: 'wait',
  step: 'permanent-number',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 2,
  sources: ['roanne', 'alliance'],
  terms: ['attestation-provisoire', 'numero-provisoire'],
});
