import { managedBy } from '../conditions';
import { defineHint } from '../define';
import { ON_ORDERING_THE_CARD } from '../places';

export default defineHint({
  on: ON_ORDERING_THE_CARD,
  says: 'do',
  step: 'carte-vitale',
  when: (s) => managedBy(s, 'mgen'),
  rank: 1,
  sources: ['cfdt-mae', 'sncl'],
  against: ['seed', 'mgen-vit'],
  terms: ['carte-vitale', 'mgen', 'compte-ameli'],
});
