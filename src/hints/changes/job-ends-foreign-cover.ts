import { all } from '../../model/ternary';
import accountAddress from '../../pages/account/account-address';
import accountSituation from '../../pages/account/account-situation';
import addressHelp from '../../pages/ameli/address-help';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import situationHelp from '../../pages/ameli/situation-help';
import forumAddress from '../../pages/forum/forum-address';
import forumSituation from '../../pages/forum/forum-situation';
import forumWorker from '../../pages/forum/forum-worker';
import { coveredElsewhere, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(situationHelp, 'main'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
    at(accountAddress, 'main'),
    at(addressHelp, 'main'),
    at(forumAddress, 'main'),
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
  ],
  says: 'not-for-you',
  step: 'permanent-number',
  when: (s) => all(coveredElsewhere(s), rowIs(s, 'S03', 'S06', 'S12', 'S16b', 'S17', 'S25')),
  rank: 1,
  sources: ['sp-675', 'sp-12859'],
  terms: ['ceam', 's1106'],
});
