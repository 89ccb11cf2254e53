import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import studentPortal from '../../pages/portal/student-portal';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(studentPortal, 'documents'), at(registrationEnglish, 'documents'), at(comingToStudy, 'documents')],
  says: 'do',
  step: 'register',
  when: (s) => channelIs(s, 'student-portal'),
  rank: 2,
  sources: ['ameli-etud', 'cf-eu'],
  terms: ['certificat-de-scolarite', 'rib', 'acte-de-naissance', 'titre-de-sejour'],
});
