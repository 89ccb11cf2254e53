import accountC2s from '../../pages/account/account-c2s';
import c2s from '../../pages/ameli/c2s';
import forumC2s from '../../pages/forum/forum-c2s';
import { coveredElsewhere } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(c2s, 'main'), at(accountC2s, 'main'), at(forumC2s, 'main')],
  says: 'not-for-you',
  step: 'permanent-number',
  when: (s) => coveredElsewhere(s),
  rank: 1,
  sources: ['ameli-c2s'],
  terms: ['c2s', 'ceam'],
});
