import accountPermit from '../../pages/account/account-permit';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import puma from '../../pages/ameli/puma';
import registrationForm from '../../pages/ameli/registration-form';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumPermit from '../../pages/forum/forum-permit';
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
    at(socialSecurityNumber, 'main'),
    at(accountPermit, 'main'),
    at(residencePermitHelp, 'main'),
    at(forumPermit, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S35'),
  rank: 1,
  sources: ['css-d160-2', 'sp-r63676'],
  terms: ['s1106', 'prefecture', 'cpam'],
});
