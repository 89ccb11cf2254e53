import { all } from '../../model/ternary';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { needsPaper, notYetArrived } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(comingToStudy, 'documents'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'documents'),
    at(studentPortal, 'main'),
    at(arrivingInFrance, 'main'),
    at(arrivingToWork, 'documents'),
  ],
  says: 'do',
  step: 'documents',
  when: (s) => all(notYetArrived(s), needsPaper(s, 'birth-record')),
  rank: 2,
  sources: ['sp-1402', 'uca'],
  terms: ['apostille', 'acte-de-naissance'],
});
