import { all, any, not } from '../../model/ternary';
import accountAddress from '../../pages/account/account-address';
import addressHelp from '../../pages/ameli/address-help';
import { channelIs, managedBy, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountAddress, 'main'), at(addressHelp, 'department')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(stepIs(s, 'permanent-number', 'done'), not(any(channelIs(s, 'cpam-paris'), managedBy(s, 'mgen')))),
  rank: 3,
  sources: ['april-mv', 'sp-648'],
  terms: ['cpam', 'mutation', 'attestation-de-droits'],
});
