import { all, any, not } from '../../model/ternary';
import accountAttestation from '../../pages/account/account-attestation';
import accountHome from '../../pages/account/account-home';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAttestation from '../../pages/forum/forum-attestation';
import { affiliationIs, insuredPrivately, numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountAttestation, 'main'),
    at(attestationHelp, 'main'),
    at(forumAttestation, 'main'),
    at(accountHome, 'main'),
  ],
  says: 'cannot',
  step: 'online-account',
  when: (s) => all(numberIs(s, 'none'), not(any(insuredPrivately(s), affiliationIs(s, 'foreign-rights')))),
  rank: 1,
  sources: ['seed', 'ameli-nia'],
  terms: ['attestation-de-droits', 'affiliation'],
});
