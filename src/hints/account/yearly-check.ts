import accountHome from '../../pages/account/account-home';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountHome, 'details')],
  says: 'do',
  step: 'keep-up-to-date',
  rank: 3,
  sources: ['seed'],
  terms: ['attestation-de-droits', 'rib', 'titre-de-sejour', 'medecin-traitant'],
});
