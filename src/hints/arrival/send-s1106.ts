import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_RESIDENCE } from '../places';

export default defineHint({
  on: ON_RESIDENCE,
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S25b', 'S26b', 'S28', 'S30'),
  rank: 1,
  sources: ['fci-puma', 'sp-13842'],
  terms: ['s1106', 'cpam', 'justificatif-de-domicile'],
});
