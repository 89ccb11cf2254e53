import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { coveredElsewhere } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(forumNumber, 'main')],
  says: 'not-for-you',
  step: 'permanent-number',
  when: (s) => coveredElsewhere(s),
  rank: 1,
  sources: ['seed', 'sp-17760'],
  terms: ['ceam', 'nir'],
});
