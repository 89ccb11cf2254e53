import { all, any, not } from '../../model/ternary';
import { affiliationIs, numberIs, rowIs } from '../conditions';
import { defineHint } from '../define';
import { ON_THE_CARD } from '../places';

export default defineHint({
  on: ON_THE_CARD,
  says: 'cannot',
  step: 'carte-vitale',
  when: (s) => all(numberIs(s, 'temporary'), not(any(affiliationIs(s, 'foreign-rights'), rowIs(s, 'S27')))),
  rank: 1,
  sources: ['ameli-nia', 'seed', 'connex'],
  terms: ['carte-vitale', 'attestation-de-droits', 'feuille-de-soins'],
});
