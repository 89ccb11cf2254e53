import { any, not } from '../../model/ternary';
import paperClaim from '../../pages/ameli/paper-claim';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import thirdPartyPayment from '../../pages/ameli/third-party-payment';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { coveredElsewhere, insuredPrivately, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(paperClaim, 'main'),
    at(forumReimbursement, 'main'),
    at(thirdPartyPayment, 'main'),
    at(reimbursementRules, 'main'),
  ],
  says: 'cannot',
  step: 'paid-back-meanwhile',
  when: (s) => not(any(stepIs(s, 'register', 'done'), coveredElsewhere(s), insuredPrivately(s))),
  rank: 1,
  sources: ['seed', 'connex'],
  terms: ['feuille-de-soins', 'ordonnance'],
});
