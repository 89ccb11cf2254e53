import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import comingToStudy from '../../pages/ameli/coming-to-study';
import puma from '../../pages/ameli/puma';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import studentCover from '../../pages/ameli/student-cover';
import forumResident from '../../pages/forum/forum-resident';
import forumStudent from '../../pages/forum/forum-student';
import forumWorker from '../../pages/forum/forum-worker';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingInFrance, 'main'),
    at(arrivingToWork, 'documents'),
    at(forumWorker, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(bornAbroadNumber, 'main'),
    at(comingToStudy, 'main'),
    at(forumStudent, 'main'),
    at(studentCover, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => affiliationIs(s, 'compulsory'),
  rank: 3,
  sources: ['seed', 'ciup-etud'],
  terms: ['affiliation', 'attestation-de-droits'],
});
