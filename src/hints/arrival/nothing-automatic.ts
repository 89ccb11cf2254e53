import { not } from '../../model/ternary';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import puma from '../../pages/ameli/puma';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumWorker from '../../pages/forum/forum-worker';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingInFrance, 'work'),
    at(arrivingToWork, 'register'),
    at(forumWorker, 'main'),
    at(puma, 'form'),
    at(settlingInFrance, 'form'),
    at(forumResident, 'main'),
    at(bornAbroadNumber, 'documents'),
    at(forumRegistering, 'search'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => not(channelIs(s, 'student-portal')),
  rank: 3,
  sources: ['seed', 'uga-fr'],
  terms: ['affiliation'],
});
