import accountAttestation from '../../pages/account/account-attestation';
import accountHome from '../../pages/account/account-home';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAttestation from '../../pages/forum/forum-attestation';
import { numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountAttestation, 'main'),
    at(attestationHelp, 'elsewhere'),
    at(forumAttestation, 'main'),
    at(accountHome, 'main'),
  ],
  says: 'cannot',
  step: 'online-account',
  when: (s) => numberIs(s, 'temporary'),
  rank: 1,
  sources: ['roanne', 'ameli-nia', 'seed'],
  terms: ['attestation-de-droits', 'attestation-provisoire'],
});
