import { all, not } from '../../model/ternary';
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
import { channelIs, stepIs } from '../conditions';
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
  when: (s) =>
    all(
      stepIs(s, 'register', 'done'),
      // A doctor and a card are for whoever gets a number, which a form from abroad may not bring.
      stepIs(s, 'permanent-number', 'waiting', 'done'),
      not(all(channelIs(s, 'student-portal'), stepIs(s, 'permanent-number', 'waiting'))),
      not(all(stepIs(s, 'permanent-number', 'done'), stepIs(s, 'online-account', 'to-do', 'done'))),
    ),
  rank: 2,
  sources: ['seed', 'ameli-nia'],
  terms: ['nir', 'attestation-de-droits', 'medecin-traitant'],
});
