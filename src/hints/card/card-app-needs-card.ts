import vitaleApp from '../../pages/ameli/vitale-app';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(vitaleApp, 'main')],
  says: 'do',
  step: 'carte-vitale',
  rank: 1,
  sources: ['app-qc', 'app-pru'],
  terms: ['carte-vitale', 'compte-ameli'],
});
