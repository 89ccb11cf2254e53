import { all, not } from '../../model/ternary';
import accountAddress from '../../pages/account/account-address';
import addressHelp from '../../pages/ameli/address-help';
import { channelIs, managedBy, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountAddress, 'main'), at(addressHelp, 'department')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(stepIs(s, 'permanent-number', 'done'), channelIs(s, 'cpam-paris'), not(managedBy(s, 'mgen'))),
  rank: 3,
  sources: ['ciup-ch-en', 'f-assist'],
  terms: ['talent', 'cpam'],
});
