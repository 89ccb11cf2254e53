import contact from '../../pages/ameli/contact';
import paperClaim from '../../pages/ameli/paper-claim';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { managedBy } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(contact, 'post'), at(paperClaim, 'send'), at(forumReimbursement, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => managedBy(s, 'mgen'),
  rank: 2,
  sources: ['cfdt-mae', 'sncl'],
  against: ['mgen-faq'],
  terms: ['section-departementale', 'mgen'],
});
