import puma from '../../pages/ameli/puma';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumResident from '../../pages/forum/forum-resident';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(puma, 'residence'), at(settlingInFrance, 'main'), at(forumResident, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => rowIs(s, 'S28', 'S30'),
  rank: 2,
  sources: ['lfss53'],
  against: ['an-1685'],
  terms: ['puma', 'cotisation'],
});
