import { all } from '../../model/ternary';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import comingToStudy from '../../pages/ameli/coming-to-study';
import puma from '../../pages/ameli/puma';
import registrationEnglish from '../../pages/ameli/registration-english';
import registrationForm from '../../pages/ameli/registration-form';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import studentCover from '../../pages/ameli/student-cover';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumStudent from '../../pages/forum/forum-student';
import forumWorker from '../../pages/forum/forum-worker';
import studentPortal from '../../pages/portal/student-portal';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingInFrance, 'main'),
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(studentCover, 'main'),
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'main'),
    at(studentPortal, 'main'),
    at(registrationForm, 'main'),
    at(forumRegistering, 'main'),
  ],
  says: 'know',
  step: 'register',
  // Whether a number follows, no source says; whoever gets none at all is told nothing of what would come.
  when: (s) =>
    all(
      stepIs(s, 'register', 'done'),
      affiliationIs(s, 'foreign-rights'),
      stepIs(s, 'permanent-number', 'cannot-start'),
    ),
  rank: 2,
  sources: ['sp-12859', 'ameli-detach'],
  terms: ['s1', 'cpam'],
});
