import accountPermit from '../../pages/account/account-permit';
import puma from '../../pages/ameli/puma';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumPermit from '../../pages/forum/forum-permit';
import { needsPaper } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(puma, 'residence'),
    at(settlingInFrance, 'main'),
    at(accountPermit, 'main'),
    at(residencePermitHelp, 'main'),
    at(forumPermit, 'main'),
  ],
  says: 'do',
  step: 'documents',
  when: (s) => needsPaper(s, 'residence-permit'),
  rank: 2,
  sources: ['sp-13842', 'lorraine-stud'],
  terms: ['vls-ts', 'recepisse', 'titre-de-sejour'],
});
