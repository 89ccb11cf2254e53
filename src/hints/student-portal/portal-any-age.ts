import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import studentCover from '../../pages/ameli/student-cover';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(studentPortal, 'main'),
    at(comingToStudy, 'register'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'main'),
    at(studentCover, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S02'),
  rank: 2,
  sources: ['ameli-etud', 'sp-675'],
  against: ['sp-13842', 'f-3425037'],
  terms: ['etudiant-etranger'],
});
