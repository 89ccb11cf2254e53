import { all, not } from '../../model/ternary';
import accountPayments from '../../pages/account/account-payments';
import accountStatements from '../../pages/account/account-statements';
import carteVitale from '../../pages/ameli/carte-vitale';
import paperClaim from '../../pages/ameli/paper-claim';
import paymentsHelp from '../../pages/ameli/payments-help';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import thirdPartyPayment from '../../pages/ameli/third-party-payment';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import mgenReimbursement from '../../pages/mgen/mgen-reimbursement';
import mgenStatements from '../../pages/mgen/mgen-statements';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(paperClaim, 'main'),
    at(forumReimbursement, 'main'),
    at(thirdPartyPayment, 'main'),
    at(accountPayments, 'main'),
    at(accountStatements, 'main'),
    at(paymentsHelp, 'main'),
    at(mgenReimbursement, 'paper'),
    at(mgenStatements, 'main'),
    at(carteVitale, 'without'),
    at(reimbursementRules, 'main'),
  ],
  says: 'cannot',
  step: 'paid-back-meanwhile',
  when: (s) => all(stepIs(s, 'register', 'done'), not(affiliationIs(s, 'foreign-rights'))),
  rank: 1,
  sources: ['seed', 'connex'],
  terms: ['feuille-de-soins', 'ordonnance', 'numero-provisoire'],
});
