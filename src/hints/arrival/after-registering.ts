import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import puma from '../../pages/ameli/puma';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import studentCover from '../../pages/ameli/student-cover';
import forumResident from '../../pages/forum/forum-resident';
import forumWorker from '../../pages/forum/forum-worker';
import { stepIs } from '../conditions';
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
  ],
  says: 'know',
  step: 'register',
  when: (s) => stepIs(s, 'register', 'done'),
  rank: 2,
  sources: ['seed', 'ameli-nia'],
  terms: ['nir', 'attestation-de-droits', 'medecin-traitant'],
});
