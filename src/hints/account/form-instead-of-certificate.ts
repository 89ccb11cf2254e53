import accountAttestation from '../../pages/account/account-attestation';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAttestation from '../../pages/forum/forum-attestation';
import { coveredByForm } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountAttestation, 'main'), at(attestationHelp, 'main'), at(forumAttestation, 'main')],
  says: 'not-for-you',
  step: 'online-account',
  when: (s) => coveredByForm(s),
  rank: 1,
  sources: ['seed', 'cleiss-stage-qc', 'ameli-detach'],
  terms: ['attestation-de-droits', 'ramq'],
});
