import flatCharges from '../../pages/ameli/flat-charges';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(flatCharges, 'who')],
  says: 'know',
  step: 'register',
  rank: 3,
  sources: ['bfm', 'magnolia'],
  terms: ['participation-forfaitaire', 'c2s'],
});
