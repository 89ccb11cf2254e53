import { all, any, not } from '../../model/ternary';
import { affiliationIs, insuredPrivately, numberIs, rowIs, stepIs } from '../conditions';
import { defineHint } from '../define';
import { ON_THE_CARD } from '../places';

export default defineHint({
  on: ON_THE_CARD,
  says: 'cannot',
  step: 'carte-vitale',
  when: (s) =>
    all(
      numberIs(s, 'none'),
      stepIs(s, 'register', 'done'),
      not(any(insuredPrivately(s), affiliationIs(s, 'foreign-rights'), rowIs(s, 'S27'))),
    ),
  rank: 1,
  sources: ['seed', 'ameli-nia'],
  terms: ['carte-vitale', 'nir'],
});
