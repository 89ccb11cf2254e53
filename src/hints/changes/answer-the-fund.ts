import accountMessages from '../../pages/account/account-messages';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountMessages, 'main')],
  says: 'know',
  step: 'register',
  rank: 1,
  sources: ['seed', 'sp-20014'],
  terms: ['caisse', 'droits-ouverts'],
});
