import { all } from '../../model/ternary';
import accountSituation from '../../pages/account/account-situation';
import situationHelp from '../../pages/ameli/situation-help';
import studentCover from '../../pages/ameli/student-cover';
import forumSituation from '../../pages/forum/forum-situation';
import { channelIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(situationHelp, 'work'), at(accountSituation, 'main'), at(forumSituation, 'main'), at(studentCover, 'job')],
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(channelIs(s, 'student-portal'), stepIs(s, 'register', 'done')),
  rank: 2,
  sources: ['amu', 'seed', 'ciup-ch-en'],
  terms: ['bulletin-de-paie', 'caisse', 'talent'],
});
