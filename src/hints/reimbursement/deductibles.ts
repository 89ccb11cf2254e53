import flatCharges from '../../pages/ameli/flat-charges';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(flatCharges, 'main')],
  says: 'know',
  step: 'register',
  rank: 1,
  sources: ['bfm', 'mutame', 'april-fr'],
  terms: ['franchise'],
});
