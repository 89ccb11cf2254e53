import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import { numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(bornAbroadNumber, 'temporary')],
  says: 'wait',
  step: 'permanent-number',
  when: (s) => numberIs(s, 'temporary'),
  rank: 3,
  sources: ['ameli-nia', 'seed', 'roanne'],
  terms: ['numero-provisoire', 'attestation-de-droits', 'feuille-de-soins'],
});
