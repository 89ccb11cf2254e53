import accountVitale from '../../pages/account/account-vitale';
import accountVitaleOrder from '../../pages/account/account-vitale-order';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleOrderHelp from '../../pages/ameli/vitale-order-help';
import vitaleUpdateHelp from '../../pages/ameli/vitale-update-help';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleOrder from '../../pages/forum/forum-vitale-order';
import forumVitaleUpdate from '../../pages/forum/forum-vitale-update';
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
  ],
  says: 'do',
  step: 'carte-vitale',
  when: (s) => managedBy(s, 'cpam'),
  rank: 1,
  sources: ['seed', 'lmde-vit', 'cpaminfo'],
  terms: ['carte-vitale', 'commander', 'compte-ameli'],
});
