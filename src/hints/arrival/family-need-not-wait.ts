import { all, not } from '../../model/ternary';
import joiningFamily from '../../pages/ameli/joining-family';
import forumFamily from '../../pages/forum/forum-family';
import { affiliationIs, rowIs, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(joiningFamily, 'main'), at(forumFamily, 'main')],
  says: 'know',
  step: 'register',
  when: (s) =>
    all(stepIs(s, 'register', 'done'), affiliationIs(s, 'compulsory', 'possible'), not(rowIs(s, 'S26', 'S26b'))),
  rank: 3,
  sources: ['f-famille'],
  against: ['ulys-eu'],
  terms: ['titre-de-sejour'],
});
