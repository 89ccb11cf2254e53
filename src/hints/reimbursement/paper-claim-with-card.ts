import paperClaim from '../../pages/ameli/paper-claim';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(paperClaim, 'main'), at(forumReimbursement, 'main')],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => stepIs(s, 'carte-vitale', 'done'),
  rank: 1,
  sources: ['seed', 'connex'],
  terms: ['feuille-de-soins', 'carte-vitale'],
});
