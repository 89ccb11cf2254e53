import { all } from '../../model/ternary';
import accountAttestation from '../../pages/account/account-attestation';
import accountHome from '../../pages/account/account-home';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAttestation from '../../pages/forum/forum-attestation';
import { managedBy, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountHome, 'attestation'),
    at(accountAttestation, 'main'),
    at(attestationHelp, 'main'),
    at(forumAttestation, 'main'),
  ],
  says: 'know',
  step: 'online-account',
  when: (s) => all(managedBy(s, 'mgen'), stepIs(s, 'online-account', 'to-do', 'done')),
  rank: 1,
  sources: ['cfdt-mae', 'sncl'],
  against: ['seed'],
  terms: ['attestation-de-droits', 'mgen', 'compte-ameli'],
});
