import { all, not } from '../../model/ternary';
import { channelIs, rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_WORKERS_FILE } from '../places';

export default defineHint({
  on: ON_WORKERS_FILE,
  says: 'do',
  step: 'register',
  when: (s) => all(channelIs(s, 'cpam-paris'), not(rowIs(s, 'S14'))),
  rank: 1,
  sources: ['ciup-ch-en', 'uga-fr'],
  terms: ['talent', 'sri', 'cpam'],
});
