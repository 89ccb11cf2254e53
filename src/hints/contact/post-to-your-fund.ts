import { any } from '../../model/ternary';
import contact from '../../pages/ameli/contact';
import paperClaim from '../../pages/ameli/paper-claim';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { channelIs, insuredPrivately, managedBy, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(contact, 'post'), at(paperClaim, 'send'), at(forumReimbursement, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => unless(any(channelIs(s, 'cpam-paris'), managedBy(s, 'mgen'), insuredPrivately(s))),
  rank: 2,
  sources: ['f-assist', 'fci-puma'],
  terms: ['cpam', 'caisse'],
});
