import accountAttestation from '../../pages/account/account-attestation';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAttestation from '../../pages/forum/forum-attestation';
import mgenAttestations from '../../pages/mgen/mgen-attestations';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountAttestation, 'download'),
    at(attestationHelp, 'online'),
    at(forumAttestation, 'main'),
    at(mgenAttestations, 'main'),
  ],
  says: 'know',
  step: 'permanent-number',
  when: (s) => affiliationIs(s, 'compulsory', 'possible'),
  rank: 2,
  sources: ['seed'],
  terms: ['attestation-de-droits', 'caisse'],
});
