import accountVitale from '../../pages/account/account-vitale';
import accountVitaleOrder from '../../pages/account/account-vitale-order';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleOrderHelp from '../../pages/ameli/vitale-order-help';
import vitaleUpdateHelp from '../../pages/ameli/vitale-update-help';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleOrder from '../../pages/forum/forum-vitale-order';
import forumVitaleUpdate from '../../pages/forum/forum-vitale-update';
import mgenCarteVitale from '../../pages/mgen/mgen-carte-vitale';
import mgenVitaleOrder from '../../pages/mgen/mgen-vitale-order';
import { managedBy } from '../conditions';
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
    at(mgenCarteVitale, 'main'),
  ],
  says: 'do',
  step: 'carte-vitale',
  when: (s) => managedBy(s, 'mgen'),
  rank: 1,
  sources: ['cfdt-mae', 'sncl'],
  against: ['seed', 'mgen-vit'],
  terms: ['carte-vitale', 'mgen', 'compte-ameli'],
});
