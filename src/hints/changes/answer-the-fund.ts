import accountMessages from '../../pages/account/account-messages';
import { insuredPrivately, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountMessages, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => unless(insuredPrivately(s)),
  rank: 1,
  sources: ['seed', 'sp-20014'],
  terms: ['caisse', 'droits-ouverts'],
});
