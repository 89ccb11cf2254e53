import { all } from '../../model/ternary';
import accountPermit from '../../pages/account/account-permit';
import accountSituation from '../../pages/account/account-situation';
import residencePermitHelp from '../../pages/ameli/residence-permit-help';
import situationHelp from '../../pages/ameli/situation-help';
import forumPermit from '../../pages/forum/forum-permit';
import { needsPaper, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(situationHelp, 'main'),
    at(accountSituation, 'main'),
    at(accountPermit, 'main'),
    at(residencePermitHelp, 'main'),
    at(forumPermit, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(needsPaper(s, 'residence-permit'), stepIs(s, 'register', 'done')),
  rank: 2,
  sources: ['sp-13842', 'fci-permis'],
  terms: ['titre-de-sejour', 'recepisse', 'prefecture'],
});
