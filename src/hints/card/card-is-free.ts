import { all, not } from '../../model/ternary';
import accountVitale from '../../pages/account/account-vitale';
import accountVitaleLost from '../../pages/account/account-vitale-lost';
import accountVitaleOrder from '../../pages/account/account-vitale-order';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleLostHelp from '../../pages/ameli/vitale-lost-help';
import vitaleOrderHelp from '../../pages/ameli/vitale-order-help';
import mgenVitaleLost from '../../pages/mgen/mgen-vitale-lost';
import mgenVitaleOrder from '../../pages/mgen/mgen-vitale-order';
import { insuredPrivately, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(carteVitale, 'first'),
    at(accountVitale, 'main'),
    at(accountVitaleOrder, 'main'),
    at(mgenVitaleOrder, 'main'),
    at(vitaleOrderHelp, 'main'),
    at(accountVitaleLost, 'main'),
    at(vitaleLostHelp, 'main'),
    at(mgenVitaleLost, 'main'),
  ],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => all(stepIs(s, 'carte-vitale', 'to-do', 'cannot-start', 'done'), not(insuredPrivately(s))),
  rank: 3,
  sources: ['sp-265', 'am-phishing', 'scam-rmc'],
  terms: ['carte-vitale'],
});
