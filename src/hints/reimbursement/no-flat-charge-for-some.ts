import { any } from '../../model/ternary';
import flatCharges from '../../pages/ameli/flat-charges';
import { coveredElsewhere, insuredPrivately, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(flatCharges, 'who')],
  says: 'know',
  step: 'register',
  when: (s) => unless(any(coveredElsewhere(s), insuredPrivately(s))),
  rank: 3,
  sources: ['bfm', 'magnolia'],
  terms: ['participation-forfaitaire', 'c2s'],
});
