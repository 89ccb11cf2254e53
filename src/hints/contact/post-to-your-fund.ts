import contact from '../../pages/ameli/contact';
import paperClaim from '../../pages/ameli/paper-claim';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { channelIs, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(contact, 'post'), at(paperClaim, 'send'), at(forumReimbursement, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => unless(channelIs(s, 'cpam-paris')),
  rank: 2,
  sources: ['f-assist', 'fci-puma'],
  terms: ['cpam', 'caisse'],
});
