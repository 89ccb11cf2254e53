import accountPayments from '../../pages/account/account-payments';
import accountStatements from '../../pages/account/account-statements';
import paymentsHelp from '../../pages/ameli/payments-help';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountPayments, 'main'), at(accountStatements, 'main'), at(paymentsHelp, 'main')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => affiliationIs(s, 'compulsory', 'possible'),
  rank: 3,
  sources: ['cf-eu', 'f-erasmus'],
  terms: ['rib', 'remboursement'],
});
