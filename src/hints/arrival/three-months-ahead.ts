import { rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_RESIDENCE } from '../places';

export default defineHint({
  on: ON_RESIDENCE,
  says: 'cannot',
  step: 'register',
  when: (s) => rowIs(s, 'S25b', 'S26b', 'S28', 'S30'),
  rank: 1,
  sources: ['css-d160-2', 'fci-puma'],
  terms: ['puma', 'residence-stable', 'justificatif-de-domicile'],
});
