import accountBank from '../../pages/account/account-bank';
import accountPayments from '../../pages/account/account-payments';
import accountStatements from '../../pages/account/account-statements';
import bankHelp from '../../pages/ameli/bank-help';
import paymentsHelp from '../../pages/ameli/payments-help';
import forumBank from '../../pages/forum/forum-bank';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountPayments, 'main'),
    at(accountStatements, 'main'),
    at(paymentsHelp, 'main'),
    at(accountBank, 'main'),
    at(bankHelp, 'main'),
    at(forumBank, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => affiliationIs(s, 'compulsory', 'possible'),
  rank: 3,
  sources: ['cf-eu', 'f-erasmus'],
  terms: ['rib', 'remboursement'],
});
