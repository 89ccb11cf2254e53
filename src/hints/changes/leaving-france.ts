import { all } from '../../model/ternary';
import leavingFrance from '../../pages/ameli/leaving-france';
import forumLeaving from '../../pages/forum/forum-leaving';
import { affiliationIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(leavingFrance, 'main'), at(forumLeaving, 'main')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(affiliationIs(s, 'compulsory', 'possible', 'attached'), stepIs(s, 'register', 'done')),
  rank: 1,
  sources: ['heyme', 'april-mv', 'sp-34308'],
  terms: ['carte-vitale', 'caisse'],
});
