import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(arrivingInFrance, 'work'), at(arrivingToWork, 'register')],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S14', 'S15', 'S18', 'S19', 'S22', 'S24', 'S24b', 'S34'),
  rank: 3,
  sources: ['seed', 'uga-fr'],
  terms: ['affiliation'],
});
