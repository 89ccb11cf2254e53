import leavingFrance from '../../pages/ameli/leaving-france';
import forumLeaving from '../../pages/forum/forum-leaving';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(leavingFrance, 'main'), at(forumLeaving, 'main')],
  says: 'not-for-you',
  step: 'keep-up-to-date',
  when: (s) => rowIs(s, 'S03', 'S06', 'S12', 'S16b', 'S17', 'S25'),
  rank: 1,
  sources: ['sp-17760', 'ciup-etud'],
  terms: ['ceam', 'cpam'],
});
