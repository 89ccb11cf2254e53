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
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'main'),
    at(studentCover, 'job'),
  ],
  says: 'know',
  step: 'register',
  when: (s) => rowIs(s, 'S34'),
  rank: 1,
  sources: ['sp-675'],
  terms: ['affiliation'],
});
