import { not } from '../../model/ternary';
import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(arrivingInFrance, 'work'), at(arrivingToWork, 'register')],
  says: 'do',
  step: 'register',
  when: (s) => not(channelIs(s, 'student-portal', 'foreign-form', 'parent-file')),
  rank: 3,
  sources: ['seed', 'uga-fr'],
  terms: ['affiliation'],
});
