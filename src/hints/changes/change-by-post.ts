import { all, not } from '../../model/ternary';
import { channelIs, numberIs } from '../conditions';
import { defineHint } from '../define';
import { ON_CHANGES } from '../places';

export default defineHint({
  on: ON_CHANGES,
  says: 'wait',
  step: 'permanent-number',
  when: (s) => all(numberIs(s, 'temporary', 'none'), not(channelIs(s, 'student-portal'))),
  rank: 1,
  sources: ['seed'],
  terms: ['numero-provisoire', 'caisse'],
});
