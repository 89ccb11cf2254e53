import { all, any, not } from '../../model/ternary';
import { channelIs, coveredElsewhere, managedBy } from '../conditions';
import { defineHint } from '../define';
import { ON_MGEN_SITE } from '../places';

export default defineHint({
  on: ON_MGEN_SITE,
  says: 'know',
  step: 'register',
  when: (s) => all(managedBy(s, 'cpam'), not(any(channelIs(s, 'student-portal'), coveredElsewhere(s)))),
  rank: 2,
  sources: ['sp-648', 'sp-23671', 'sp-34308'],
  terms: ['cpam', 'mgen', 'mutuelle'],
});
