import { all } from '../../model/ternary';
import accountBank from '../../pages/account/account-bank';
import accountDetails from '../../pages/account/account-details';
import bankHelp from '../../pages/ameli/bank-help';
import forumBank from '../../pages/forum/forum-bank';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountDetails, 'bank'), at(accountBank, 'iban'), at(bankHelp, 'main'), at(forumBank, 'main')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(affiliationIs(s, 'compulsory', 'possible', 'foreign-rights'), stepIs(s, 'register', 'done')),
  rank: 2,
  sources: ['sp-737', 'f-erasmus'],
  terms: ['rib'],
});
