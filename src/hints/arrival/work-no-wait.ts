import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COMING_TO_WORK } from '../places';

export default defineHint({
  on: ON_COMING_TO_WORK,
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S22', 'S24', 'S34'),
  rank: 1,
  sources: ['puma17', 'ameli-nia'],
  terms: ['s1106', 'cpam', 'bulletin-de-paie'],
});
