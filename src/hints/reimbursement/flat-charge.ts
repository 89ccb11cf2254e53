import { any } from '../../model/ternary';
import accountPayments from '../../pages/account/account-payments';
import accountStatements from '../../pages/account/account-statements';
import flatCharges from '../../pages/ameli/flat-charges';
import paymentsHelp from '../../pages/ameli/payments-help';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import { coveredElsewhere, insuredPrivately, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(flatCharges, 'main'),
    at(accountPayments, 'history'),
    at(accountStatements, 'main'),
    at(paymentsHelp, 'main'),
    at(reimbursementRules, 'main'),
  ],
  says: 'know',
  step: 'register',
  when: (s) => unless(any(coveredElsewhere(s), insuredPrivately(s))),
  rank: 2,
  sources: ['sp-165', 'mutame', 'caducee', 'april-fr', 'bfm'],
  terms: ['participation-forfaitaire', 'franchise'],
});
