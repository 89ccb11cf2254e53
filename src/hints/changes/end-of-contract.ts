import { all } from '../../model/ternary';
import accountSituation from '../../pages/account/account-situation';
import situationHelp from '../../pages/ameli/situation-help';
import forumSituation from '../../pages/forum/forum-situation';
import { rowIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(situationHelp, 'work'), at(accountSituation, 'main'), at(forumSituation, 'main')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) =>
    all(rowIs(s, 'S14', 'S15', 'S18', 'S19', 'S22', 'S23', 'S24', 'S24b', 'S34'), stepIs(s, 'register', 'done')),
  rank: 2,
  sources: ['sp-34308', 'sp-23671'],
  terms: ['puma', 'mutation'],
});
