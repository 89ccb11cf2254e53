import { all } from '../../model/ternary';
import { managedBy, rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_COMING_TO_WORK } from '../places';

export default defineHint({
  on: ON_COMING_TO_WORK,
  says: 'do',
  step: 'register',
  when: (s) => all(managedBy(s, 'read-certificate'), rowIs(s, 'S15', 'S18')),
  rank: 1,
  sources: ['sp-23671', 'seed'],
  against: ['nancy', 'mgen-faq'],
  terms: ['cpam', 'mgen', 'attestation-de-droits'],
});
