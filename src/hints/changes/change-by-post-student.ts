import { all } from '../../model/ternary';
import accountAddress from '../../pages/account/account-address';
import accountBank from '../../pages/account/account-bank';
import accountDetails from '../../pages/account/account-details';
import accountSituation from '../../pages/account/account-situation';
import addressHelp from '../../pages/ameli/address-help';
import bankHelp from '../../pages/ameli/bank-help';
import situationHelp from '../../pages/ameli/situation-help';
import forumAddress from '../../pages/forum/forum-address';
import forumBank from '../../pages/forum/forum-bank';
import forumSituation from '../../pages/forum/forum-situation';
import mgenBank from '../../pages/mgen/mgen-bank';
import mgenChanges from '../../pages/mgen/mgen-changes';
import mgenDetails from '../../pages/mgen/mgen-details';
import { channelIs, numberIs } from '../conditions';
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
    at(accountBank, 'main'),
    at(bankHelp, 'main'),
    at(forumBank, 'main'),
    at(mgenChanges, 'main'),
    at(mgenDetails, 'main'),
    at(mgenBank, 'main'),
  ],
  says: 'wait',
  step: 'permanent-number',
  when: (s) => all(numberIs(s, 'temporary', 'none'), channelIs(s, 'student-portal')),
  rank: 1,
  sources: ['seed', 'roanne'],
  terms: ['numero-provisoire', 'caisse', 'espace-personnel'],
});
