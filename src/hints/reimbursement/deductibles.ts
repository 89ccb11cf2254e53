import { any } from '../../model/ternary';
import flatCharges from '../../pages/ameli/flat-charges';
import { coveredElsewhere, insuredPrivately, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(flatCharges, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => unless(any(coveredElsewhere(s), insuredPrivately(s))),
  rank: 1,
  sources: ['bfm', 'mutame', 'april-fr'],
  terms: ['franchise'],
});
