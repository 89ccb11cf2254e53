import { all, not } from '../../model/ternary';
import accountVitaleLost from '../../pages/account/account-vitale-lost';
import vitaleLostHelp from '../../pages/ameli/vitale-lost-help';
import forumVitaleLost from '../../pages/forum/forum-vitale-lost';
import mgenVitaleLost from '../../pages/mgen/mgen-vitale-lost';
import { managedBy, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountVitaleLost, 'main'),
    at(vitaleLostHelp, 'main'),
    at(mgenVitaleLost, 'main'),
    at(forumVitaleLost, 'main'),
  ],
  says: 'know',
  step: 'carte-vitale',
  when: (s) => all(not(managedBy(s, 'mgen')), stepIs(s, 'carte-vitale', 'to-do', 'done')),
  rank: 1,
  sources: ['sp-265', 'seed'],
  terms: ['carte-vitale', 'attestation-de-droits'],
});
