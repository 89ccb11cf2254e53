import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(studentPortal, 'documents'),
    at(comingToStudy, 'european'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'documents'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S05'),
  rank: 2,
  sources: ['cleiss-etud', 'cf-eu'],
  terms: ['attestation-de-ressources', 'ceam', 's1'],
});
