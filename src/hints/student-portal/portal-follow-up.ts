import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import studentCover from '../../pages/ameli/student-cover';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(studentPortal, 'main'),
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'main'),
    at(studentCover, 'main'),
    at(arrivingInFrance, 'main'),
  ],
  says: 'wait',
  step: 'permanent-number',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 1,
  sources: ['roanne', 'alliance'],
  terms: ['espace-personnel', 'piece-justificative'],
});
