import { managedBy } from '../conditions';
import { defineHint } from '../define';
import { ON_ORDERING_THE_CARD } from '../places';

export default defineHint({
  on: ON_ORDERING_THE_CARD,
  says: 'do',
  step: 'carte-vitale',
  when: (s) => managedBy(s, 'read-certificate', 'msa', 'other'),
  rank: 1,
  sources: ['seed'],
  terms: ['attestation-de-droits', 'cpam', 'mgen'],
});
