import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import joiningFamily from '../../pages/ameli/joining-family';
import puma from '../../pages/ameli/puma';
import registrationForm from '../../pages/ameli/registration-form';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumFamily from '../../pages/forum/forum-family';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumWorker from '../../pages/forum/forum-worker';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(bornAbroadNumber, 'main'),
    at(joiningFamily, 'main'),
    at(forumFamily, 'main'),
    at(arrivingInFrance, 'main'),
    at(registrationForm, 'main'),
    at(forumRegistering, 'main'),
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S26'),
  rank: 1,
  sources: ['f-famille', 'mgen-chg'],
  against: ['ulys-eu'],
  terms: ['s1106', 'ayant-droit', 'titre-de-sejour'],
});
