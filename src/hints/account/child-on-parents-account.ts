import accountAttestation from '../../pages/account/account-attestation';
import accountCreate from '../../pages/account/account-create';
import accountLogin from '../../pages/account/account-login';
import ameliconnect from '../../pages/account/ameliconnect';
import accountCreateHelp from '../../pages/ameli/account-create-help';
import accountHelp from '../../pages/ameli/account-help';
import accountLoginHelp from '../../pages/ameli/account-login-help';
import attestationHelp from '../../pages/ameli/attestation-help';
import forumAccount from '../../pages/forum/forum-account';
import forumAttestation from '../../pages/forum/forum-attestation';
import { rowIs } from '../conditions';
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
  ],
  says: 'not-for-you',
  step: 'online-account',
  when: (s) => rowIs(s, 'S27'),
  rank: 1,
  sources: ['sp-34308', 'sp-16620'],
  terms: ['compte-ameli', 'rattachement'],
});
