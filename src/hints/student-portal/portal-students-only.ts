import { all, any, not } from '../../model/ternary';
import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import studentCover from '../../pages/ameli/student-cover';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { channelIs, coveredElsewhere, rowIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(studentPortal, 'main'),
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'main'),
    at(studentCover, 'main'),
  ],
  says: 'know',
  step: 'register',
  when: (s) =>
    all(
      stepIs(s, 'register', 'to-do', 'cannot-start'),
      channelIs(s, 'employer', 'cpam-form', 'cpam-paris', 'mgen', 'parent-file', 'foreign-form'),
      not(any(coveredElsewhere(s), rowIs(s, 'S34'))),
    ),
  rank: 1,
  sources: ['ameli-etud', 'ameli-nia'],
  terms: ['s1106', 'etudiant-etranger'],
});
