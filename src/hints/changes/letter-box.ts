import accountAddress from '../../pages/account/account-address';
import accountDetails from '../../pages/account/account-details';
import addressHelp from '../../pages/ameli/address-help';
import forumAddress from '../../pages/forum/forum-address';
import { insuredPrivately, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountAddress, 'street'), at(addressHelp, 'main'), at(forumAddress, 'main'), at(accountDetails, 'address')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => unless(insuredPrivately(s)),
  rank: 2,
  sources: ['seed', 'fci-puma'],
  terms: ['caisse'],
});
