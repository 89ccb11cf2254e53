import { all } from '../../model/ternary';
import accountC2s from '../../pages/account/account-c2s';
import c2s from '../../pages/ameli/c2s';
import { affiliationIs, channelIs, unless, isAtLeast } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(c2s, 'conditions'), at(accountC2s, 'main')],
  says: 'know',
  step: 'permanent-number',
  when: (s) => all(channelIs(s, 'student-portal'), affiliationIs(s, 'compulsory'), unless(isAtLeast(s, 25))),
  rank: 3,
  sources: ['openfisca'],
  terms: ['c2s'],
});
