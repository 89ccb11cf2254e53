import accountAttestation from '../../pages/account/account-attestation';
import accountC2s from '../../pages/account/account-c2s';
import accountCreate from '../../pages/account/account-create';
import accountDoctor from '../../pages/account/account-doctor';
import accountLogin from '../../pages/account/account-login';
import ameliconnect from '../../pages/account/ameliconnect';
import accountCreateHelp from '../../pages/ameli/account-create-help';
import accountHelp from '../../pages/ameli/account-help';
import accountLoginHelp from '../../pages/ameli/account-login-help';
import attestationHelp from '../../pages/ameli/attestation-help';
import c2s from '../../pages/ameli/c2s';
import declareDoctor from '../../pages/ameli/declare-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumAccount from '../../pages/forum/forum-account';
import forumAttestation from '../../pages/forum/forum-attestation';
import forumC2s from '../../pages/forum/forum-c2s';
import forumDoctor from '../../pages/forum/forum-doctor';
import forumNumber from '../../pages/forum/forum-number';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import { insuredPrivately } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountCreate, 'main'),
    at(accountCreateHelp, 'main'),
    at(accountHelp, 'main'),
    at(accountLoginHelp, 'main'),
    at(forumAccount, 'main'),
    at(accountLogin, 'main'),
    at(ameliconnect, 'main'),
    at(accountAttestation, 'main'),
    at(attestationHelp, 'main'),
    at(forumAttestation, 'main'),
    at(referringDoctor, 'main'),
    at(accountDoctor, 'main'),
    at(mgenDoctor, 'main'),
    at(forumDoctor, 'main'),
    at(declareDoctor, 'main'),
    at(c2s, 'main'),
    at(accountC2s, 'main'),
    at(forumC2s, 'main'),
    at(socialSecurityNumber, 'main'),
    at(forumNumber, 'main'),
  ],
  says: 'know',
  when: (s) => insuredPrivately(s),
  rank: 1,
  sources: ['seed', 'ameli-nia'],
  terms: ['affiliation', 'attestation-de-droits'],
});
