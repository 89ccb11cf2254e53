import { all, not } from '../../model/ternary';
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
import { affiliationIs, channelIs, notYetArrived, rowIs } from '../conditions';
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
    at(joiningFamily, 'main'),
    at(forumFamily, 'main'),
    at(forumRegistering, 'main'),
  ],
  says: 'cannot',
  step: 'register',
  when: (s) =>
    all(
      notYetArrived(s),
      affiliationIs(s, 'compulsory', 'possible', 'attached', 'foreign-rights'),
      not(channelIs(s, 'student-portal')),
      not(rowIs(s, 'S25b', 'S26b', 'S28', 'S30')),
    ),
  rank: 1,
  sources: ['uca', 'seed'],
  terms: ['acte-de-naissance', 'affiliation'],
});
