import { all, not } from '../../model/ternary';
import { affiliationIs, stepIs } from '../conditions';
import { defineHint } from '../define';
import { ON_CHANGES } from '../places';

export default defineHint({
  on: ON_CHANGES,
  says: 'know',
  step: 'register',
  when: (s) =>
    all(
      stepIs(s, 'register', 'to-do', 'cannot-start'),
      not(stepIs(s, 'permanent-number', 'waiting', 'done')),
      affiliationIs(s, 'compulsory', 'possible', 'attached', 'foreign-rights'),
    ),
  rank: 1,
  sources: ['seed'],
  terms: ['caisse'],
});
