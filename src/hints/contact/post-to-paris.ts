import { all, not } from '../../model/ternary';
import contact from '../../pages/ameli/contact';
import paperClaim from '../../pages/ameli/paper-claim';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { channelIs, managedBy, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(contact, 'post'), at(paperClaim, 'send'), at(forumReimbursement, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => all(channelIs(s, 'cpam-paris'), stepIs(s, 'register', 'done'), not(managedBy(s, 'mgen'))),
  rank: 2,
  sources: ['ciup-ch-en', 'f-assist'],
  terms: ['talent', 'cpam'],
});
