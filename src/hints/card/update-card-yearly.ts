import accountHome from '../../pages/account/account-home';
import accountVitale from '../../pages/account/account-vitale';
import carteVitale from '../../pages/ameli/carte-vitale';
import vitaleUpdateHelp from '../../pages/ameli/vitale-update-help';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleUpdate from '../../pages/forum/forum-vitale-update';
import mgenCarteVitale from '../../pages/mgen/mgen-carte-vitale';
import { stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(carteVitale, 'update'),
    at(accountVitale, 'main'),
    at(forumVitale, 'main'),
    at(vitaleUpdateHelp, 'main'),
    at(forumVitaleUpdate, 'main'),
    at(mgenCarteVitale, 'changes'),
    at(accountHome, 'main'),
  ],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => stepIs(s, 'carte-vitale', 'done'),
  rank: 2,
  sources: ['sp-265', 'seed'],
  terms: ['carte-vitale', 'mise-a-jour'],
});
