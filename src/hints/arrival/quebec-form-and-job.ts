import accountSituation from '../../pages/account/account-situation';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import situationHelp from '../../pages/ameli/situation-help';
import studentCover from '../../pages/ameli/student-cover';
import forumSituation from '../../pages/forum/forum-situation';
import forumWorker from '../../pages/forum/forum-worker';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
    at(studentCover, 'job'),
    at(situationHelp, 'work'),
    at(accountSituation, 'main'),
    at(forumSituation, 'main'),
  ],
  says: 'know',
  when: (s) => rowIs(s, 'S08'),
  rank: 2,
  sources: ['sp-675', 'cleiss-stage-qc'],
  terms: ['ramq', 'cpam'],
});
