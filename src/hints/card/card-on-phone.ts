import accountVitale from '../../pages/account/account-vitale';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleApp from '../../pages/ameli/vitale-app';
import { stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(carteVitale, 'main'), at(accountVitale, 'main'), at(vitaleApp, 'main')],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => stepIs(s, 'carte-vitale', 'done'),
  rank: 3,
  sources: ['app-qc', 'app-pru'],
  terms: ['carte-vitale', 'compte-ameli'],
});
