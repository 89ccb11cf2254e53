import { all } from '../../model/ternary';
import accountAddress from '../../pages/account/account-address';
import accountDetails from '../../pages/account/account-details';
import accountSituation from '../../pages/account/account-situation';
import addressHelp from '../../pages/ameli/address-help';
import situationHelp from '../../pages/ameli/situation-help';
import forumAddress from '../../pages/forum/forum-address';
import forumSituation from '../../pages/forum/forum-situation';
import { managedBy, numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountDetails, 'main'),
    at(accountAddress, 'main'),
    at(addressHelp, 'main'),
    at(forumAddress, 'main'),
    at(situationHelp, 'main'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(numberIs(s, 'permanent'), managedBy(s, 'cpam', 'read-certificate')),
  rank: 1,
  sources: ['seed', 'sp-265'],
  terms: ['compte-ameli', 'mise-a-jour', 'carte-vitale'],
});
