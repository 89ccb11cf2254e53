import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import joiningFamily from '../../pages/ameli/joining-family';
import postedWorker from '../../pages/ameli/posted-worker';
import puma from '../../pages/ameli/puma';
import registrationForm from '../../pages/ameli/registration-form';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import temporaryStay from '../../pages/ameli/temporary-stay';
import forumFamily from '../../pages/forum/forum-family';
import forumForeignCover from '../../pages/forum/forum-foreign-cover';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumWorker from '../../pages/forum/forum-worker';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingInFrance, 'main'),
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(bornAbroadNumber, 'main'),
    at(registrationForm, 'main'),
    at(forumRegistering, 'main'),
    at(postedWorker, 'main'),
    at(temporaryStay, 'main'),
    at(forumForeignCover, 'main'),
    at(joiningFamily, 'main'),
    at(forumFamily, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S20', 'S29'),
  rank: 1,
  sources: ['ameli-detach', 'sp-12859'],
  terms: ['s1', 'cpam'],
});
