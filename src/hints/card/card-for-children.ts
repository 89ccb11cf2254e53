import accountVitale from '../../pages/account/account-vitale';
import accountVitaleOrder from '../../pages/account/account-vitale-order';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleOrderHelp from '../../pages/ameli/vitale-order-help';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleOrder from '../../pages/forum/forum-vitale-order';
import mgenVitaleOrder from '../../pages/mgen/mgen-vitale-order';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(carteVitale, 'main'),
    at(accountVitale, 'main'),
    at(forumVitale, 'main'),
    at(accountVitaleOrder, 'main'),
    at(mgenVitaleOrder, 'main'),
    at(forumVitaleOrder, 'main'),
    at(vitaleOrderHelp, 'main'),
  ],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => rowIs(s, 'S27'),
  rank: 1,
  sources: ['sp-265', 'cpaminfo'],
  terms: ['carte-vitale'],
});
