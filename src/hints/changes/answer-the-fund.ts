import { any } from '../../model/ternary';
import accountMessages from '../../pages/account/account-messages';
import { insuredPrivately, stepIs, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountMessages, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => unless(any(insuredPrivately(s), stepIs(s, 'online-account', 'not-for-you'))),
  rank: 1,
  sources: ['seed', 'sp-20014'],
  terms: ['caisse', 'droits-ouverts'],
});
