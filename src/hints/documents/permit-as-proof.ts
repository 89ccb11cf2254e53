import accountPermit from '../../pages/account/account-permit';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import puma from '../../pages/ameli/puma';
import registrationEnglish from '../../pages/ameli/registration-english';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumPermit from '../../pages/forum/forum-permit';
import forumResident from '../../pages/forum/forum-resident';
import { needsPaper } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(bornAbroadNumber, 'documents'),
    at(puma, 'residence'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(accountPermit, 'main'),
    at(residencePermitHelp, 'main'),
    at(forumPermit, 'main'),
    at(registrationEnglish, 'documents'),
  ],
  says: 'do',
  step: 'documents',
  when: (s) => needsPaper(s, 'residence-permit'),
  rank: 3,
  sources: ['sp-13842', 'lorraine-stud'],
  terms: ['vls-ts', 'recepisse', 'titre-de-sejour'],
});
