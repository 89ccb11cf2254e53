import accountAttestation from '../../pages/account/account-attestation';
import accountCreate from '../../pages/account/account-create';
import accountLogin from '../../pages/account/account-login';
import accountVitale from '../../pages/account/account-vitale';
import accountVitaleOrder from '../../pages/account/account-vitale-order';
import ameliconnect from '../../pages/account/ameliconnect';
import accountCreateHelp from '../../pages/ameli/account-create-help';
import accountHelp from '../../pages/ameli/account-help';
import accountLoginHelp from '../../pages/ameli/account-login-help';
import attestationHelp from '../../pages/ameli/attestation-help';
import carteVitale from '../../pages/ameli/carte-vitale';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import vitaleApp from '../../pages/ameli/vitale-app';
import vitaleOrderHelp from '../../pages/ameli/vitale-order-help';
import vitaleUpdateHelp from '../../pages/ameli/vitale-update-help';
import forumAccount from '../../pages/forum/forum-account';
import forumAttestation from '../../pages/forum/forum-attestation';
import forumNumber from '../../pages/forum/forum-number';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleOrder from '../../pages/forum/forum-vitale-order';
import forumVitaleUpdate from '../../pages/forum/forum-vitale-update';
import mgenCarteVitale from '../../pages/mgen/mgen-carte-vitale';
import mgenVitaleOrder from '../../pages/mgen/mgen-vitale-order';
import { affiliationIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(socialSecurityNumber, 'main'),
    at(accountAttestation, 'main'),
    at(attestationHelp, 'main'),
    at(forumAttestation, 'main'),
    at(carteVitale, 'main'),
    at(accountVitale, 'main'),
    at(forumVitale, 'main'),
    at(accountVitaleOrder, 'main'),
    at(mgenVitaleOrder, 'main'),
    at(forumVitaleOrder, 'main'),
    at(vitaleOrderHelp, 'main'),
    at(vitaleUpdateHelp, 'main'),
    at(forumVitaleUpdate, 'main'),
    at(accountCreate, 'main'),
    at(accountCreateHelp, 'main'),
    at(accountHelp, 'main'),
    at(accountLoginHelp, 'main'),
    at(forumAccount, 'main'),
    at(accountLogin, 'main'),
    at(ameliconnect, 'main'),
    at(vitaleApp, 'main'),
    at(mgenCarteVitale, 'main'),
    at(forumNumber, 'main'),
  ],
  says: 'cannot',
  step: 'carte-vitale',
  when: (s) => affiliationIs(s, 'foreign-rights'),
  rank: 1,
  sources: ['sp-12859', 'ameli-detach'],
  terms: ['s1', 'carte-vitale', 'cpam'],
});
