import thirdPartyPayment from '../../pages/ameli/third-party-payment';
import { stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(thirdPartyPayment, 'who')],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => stepIs(s, 'carte-vitale', 'done'),
  rank: 2,
  sources: ['ameli-c2s', 'seed'],
  terms: ['tiers-payant', 'c2s'],
});
