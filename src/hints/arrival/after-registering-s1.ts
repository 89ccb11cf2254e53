import { all } from '../../model/ternary';
import { affiliationIs, stepIs } from '../conditions';
import { defineHint } from '../define';
import { ON_REGISTRATION } from '../places';

export default defineHint({
  on: ON_REGISTRATION,
  says: 'know',
  step: 'register',
  // Whether a number follows, no source says; whoever gets none at all is told nothing of what would come.
  when: (s) =>
    all(
      stepIs(s, 'register', 'done'),
      affiliationIs(s, 'foreign-rights'),
      stepIs(s, 'permanent-number', 'cannot-start'),
    ),
  rank: 2,
  sources: ['sp-12859', 'ameli-detach'],
  terms: ['s1', 'cpam'],
});
