import { all } from '../../model/ternary';
import accountDetails from '../../pages/account/account-details';
import accountPermit from '../../pages/account/account-permit';
import accountSituation from '../../pages/account/account-situation';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import situationHelp from '../../pages/ameli/situation-help';
import forumPermit from '../../pages/forum/forum-permit';
import forumSituation from '../../pages/forum/forum-situation';
import { affiliationIs, needsPaper } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(situationHelp, 'main'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
    at(accountDetails, 'main'),
    at(accountPermit, 'main'),
    at(residencePermitHelp, 'main'),
    at(forumPermit, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(needsPaper(s, 'residence-permit'), affiliationIs(s, 'compulsory', 'possible')),
  rank: 3,
  sources: ['sp-13842', 'fci-permis'],
  terms: ['titre-de-sejour', 'recepisse', 'prefecture'],
});
