import { all } from '../../model/ternary';
import accountSituation from '../../pages/account/account-situation';
import leavingFrance from '../../pages/ameli/leaving-france';
import situationHelp from '../../pages/ameli/situation-help';
import forumLeaving from '../../pages/forum/forum-leaving';
import forumSituation from '../../pages/forum/forum-situation';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(leavingFrance, 'main'),
    at(forumLeaving, 'main'),
    at(situationHelp, 'main'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
  ],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(affiliationIs(s, 'compulsory', 'possible', 'attached'), stepIs(s, 'register', 'done')),
  rank: 3,
  sources: ['heyme', 'april-mv'],
  terms: ['carte-vitale', 'caisse'],
});
