import { all, any, not } from '../../model/ternary';
import accountVitale from '../../pages/account/account-vitale';
import accountVitaleOrder from '../../pages/account/account-vitale-order';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleApp from '../../pages/ameli/vitale-app';
import vitaleOrderHelp from '../../pages/ameli/vitale-order-help';
import vitaleUpdateHelp from '../../pages/ameli/vitale-update-help';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleOrder from '../../pages/forum/forum-vitale-order';
import forumVitaleUpdate from '../../pages/forum/forum-vitale-update';
import mgenCarteVitale from '../../pages/mgen/mgen-carte-vitale';
import mgenVitaleOrder from '../../pages/mgen/mgen-vitale-order';
import { affiliationIs, insuredPrivately, numberIs, rowIs, stepIs } from '../conditions';
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
    at(vitaleUpdateHelp, 'main'),
    at(forumVitaleUpdate, 'main'),
    at(vitaleApp, 'main'),
    at(mgenCarteVitale, 'main'),
  ],
  says: 'cannot',
  step: 'carte-vitale',
  when: (s) =>
    all(
      numberIs(s, 'none'),
      stepIs(s, 'register', 'done'),
      not(any(insuredPrivately(s), affiliationIs(s, 'foreign-rights'), rowIs(s, 'S27'))),
    ),
  rank: 1,
  sources: ['seed', 'ameli-nia'],
  terms: ['carte-vitale', 'nir'],
});
