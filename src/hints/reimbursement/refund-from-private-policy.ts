import paperClaim from '../../pages/ameli/paper-claim';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import thirdPartyPayment from '../../pages/ameli/third-party-payment';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { insuredPrivately } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(paperClaim, 'main'),
    at(forumReimbursement, 'main'),
    at(reimbursementRules, 'main'),
    at(thirdPartyPayment, 'main'),
  ],
  says: 'know',
  when: (s) => insuredPrivately(s),
  rank: 1,
  sources: ['amu', 'seed'],
  terms: ['ordonnance'],
});
