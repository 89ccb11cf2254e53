import accountAttestation from '../../pages/account/account-attestation';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAttestation from '../../pages/forum/forum-attestation';
import { coveredByCard } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(accountAttestation, 'main'), at(attestationHelp, 'main'), at(forumAttestation, 'main')],
  says: 'not-for-you',
  step: 'online-account',
  when: (s) => coveredByCard(s),
  rank: 1,
  sources: ['sp-17760', 'seed'],
  terms: ['ceam', 'certificat-provisoire-de-remplacement'],
});
