import { all } from '../../model/ternary';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import comingToStudy from '../../pages/ameli/coming-to-study';
import registrationEnglish from '../../pages/ameli/registration-english';
import forumPapers from '../../pages/forum/forum-papers';
import forumStudent from '../../pages/forum/forum-student';
import studentPortal from '../../pages/portal/student-portal';
import { needsPaper, notYetArrived } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(comingToStudy, 'documents'),
    at(forumStudent, 'main'),
    at(registrationEnglish, 'documents'),
    at(bornAbroadNumber, 'documents'),
    at(studentPortal, 'main'),
    at(forumPapers, 'main'),
    at(arrivingInFrance, 'main'),
  ],
  says: 'do',
  step: 'documents',
  when: (s) => all(notYetArrived(s), needsPaper(s, 'birth-record')),
  rank: 2,
  sources: ['sp-1402', 'uca'],
  terms: ['apostille', 'acte-de-naissance'],
});
