import findDoctor from '../../pages/ameli/find-doctor';
import paperClaim from '../../pages/ameli/paper-claim';
import paymentsHelp from '../../pages/ameli/payments-help';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import temporaryStay from '../../pages/ameli/temporary-stay';
import thirdPartyPayment from '../../pages/ameli/third-party-payment';
import healthDirectory from '../../pages/directory/health-directory';
import forumForeignCover from '../../pages/forum/forum-foreign-cover';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import { coveredByCard } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(paperClaim, 'main'),
    at(forumReimbursement, 'main'),
    at(reimbursementRules, 'main'),
    at(thirdPartyPayment, 'main'),
    at(healthDirectory, 'name'),
    at(findDoctor, 'main'),
    at(temporaryStay, 'main'),
    at(forumForeignCover, 'search'),
    at(paymentsHelp, 'main'),
  ],
  says: 'not-for-you',
  step: 'paid-back-meanwhile',
  when: (s) => coveredByCard(s),
  rank: 1,
  sources: ['sp-17760', 'ciup-etud'],
  terms: ['ceam', 'feuille-de-soins'],
});
