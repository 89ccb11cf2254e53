import postedWorker from '../../pages/ameli/posted-worker';
import temporaryStay from '../../pages/ameli/temporary-stay';
import forumForeignCover from '../../pages/forum/forum-foreign-cover';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(temporaryStay, 'main'), at(forumForeignCover, 'main'), at(postedWorker, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => affiliationIs(s, 'compulsory', 'possible', 'attached'),
  rank: 2,
  sources: ['sp-12859', 'sp-17760'],
  terms: ['ceam'],
});
