import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
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
    at(forumRegistering, 'main'),
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(registrationForm, 'main'),
    at(bornAbroadNumber, 'main'),
  ],
  says: 'cannot',
  step: 'register',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 1,
  sources: ['roanne', 'ciup-etud'],
  terms: ['certificat-de-scolarite'],
});
