import { all } from '../../model/ternary';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import studentCover from '../../pages/ameli/student-cover';
import temporaryStay from '../../pages/ameli/temporary-stay';
import topUp from '../../pages/ameli/top-up';
import forumForeignCover from '../../pages/forum/forum-foreign-cover';
import forumTopUp from '../../pages/forum/forum-top-up';
import { affiliationIs, holdsPrivatePolicy } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingInFrance, 'main'),
    at(studentCover, 'main'),
    at(temporaryStay, 'main'),
    at(forumForeignCover, 'main'),
    at(topUp, 'main'),
    at(forumTopUp, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => all(holdsPrivatePolicy(s), affiliationIs(s, 'compulsory', 'possible')),
  rank: 2,
  sources: ['seed', 'ciup-etud'],
  terms: ['affiliation', 'attestation-de-droits'],
});
