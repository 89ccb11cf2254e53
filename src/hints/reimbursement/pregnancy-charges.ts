import { any } from '../../model/ternary';
import pregnancy from '../../pages/ameli/pregnancy';
import forumPregnancy from '../../pages/forum/forum-pregnancy';
import mgenPregnancy from '../../pages/mgen/mgen-pregnancy';
import { coveredElsewhere, insuredPrivately, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(pregnancy, 'main'), at(mgenPregnancy, 'main'), at(forumPregnancy, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => unless(any(coveredElsewhere(s), insuredPrivately(s))),
  rank: 2,
  sources: ['bfm', 'magnolia'],
  terms: ['participation-forfaitaire'],
});
