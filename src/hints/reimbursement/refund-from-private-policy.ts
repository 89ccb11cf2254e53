import { all, any } from '../../model/ternary';
import paperClaim from '../../pages/ameli/paper-claim';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import thirdPartyPayment from '../../pages/ameli/third-party-payment';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { coveredElsewhere, insuredPrivately, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(paperClaim, 'main'),
    at(forumReimbursement, 'main'),
    at(reimbursementRules, 'main'),
    at(thirdPartyPayment, 'main'),
  ],
  says: 'know',
  when: (s) => any(insuredPrivately(s), all(coveredElsewhere(s), rowIs(s, 'S13', 'S21'))),
  rank: 1,
  sources: ['amu', 'seed', 'ameli-detach'],
  terms: ['ordonnance'],
});
