import { all } from '../../model/ternary';
import { managedBy, numberIs } from '../conditions';
import { defineHint } from '../define';
import { ON_CHANGES } from '../places';

export default defineHint({
  on: ON_CHANGES,
  says: 'know',
  step: 'keep-up-to-date',
  when: (s) => all(managedBy(s, 'mgen'), numberIs(s, 'permanent')),
  rank: 1,
  sources: ['cfdt-mae', 'sncl'],
  against: ['seed'],
  terms: ['mgen', 'compte-ameli'],
});
