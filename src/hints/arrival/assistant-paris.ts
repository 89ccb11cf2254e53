import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_WORKERS_FILE } from '../places';

export default defineHint({
  on: ON_WORKERS_FILE,
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S14'),
  rank: 1,
  sources: ['f-assist'],
  terms: ['sri', 's1106', 'cpam'],
});
