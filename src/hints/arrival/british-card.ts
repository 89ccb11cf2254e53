import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import comingToStudy from '../../pages/ameli/coming-to-study';
import puma from '../../pages/ameli/puma';
import registrationEnglish from '../../pages/ameli/registration-english';
import registrationForm from '../../pages/ameli/registration-form';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import studentCover from '../../pages/ameli/student-cover';
import temporaryStay from '../../pages/ameli/temporary-stay';
import forumForeignCover from '../../pages/forum/forum-foreign-cover';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'main'),
    at(studentCover, 'main'),
    at(studentPortal, 'main'),
    at(bornAbroadNumber, 'main'),
    at(arrivingInFrance, 'main'),
    at(temporaryStay, 'main'),
    at(forumForeignCover, 'main'),
    at(forumRegistering, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(registrationForm, 'main'),
  ],
  says: 'not-for-you',
  step: 'register',
  when: (s) => rowIs(s, 'S06'),
  rank: 1,
  sources: ['uga', 'ulip'],
  against: ['kent'],
  terms: ['ghic'],
});
