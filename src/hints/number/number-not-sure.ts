import { all, not } from '../../model/ternary';
import accountCreate from '../../pages/account/account-create';
import accountLogin from '../../pages/account/account-login';
import accountVitale from '../../pages/account/account-vitale';
import ameliconnect from '../../pages/account/ameliconnect';
import accountCreateHelp from '../../pages/ameli/account-create-help';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import carteVitale from '../../pages/ameli/carte-vitale';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import forumVitale from '../../pages/forum/forum-vitale';
import { affiliationIs, unsureOf } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(socialSecurityNumber, 'main'),
    at(bornAbroadNumber, 'main'),
    at(forumNumber, 'main'),
    at(accountCreate, 'main'),
    at(accountCreateHelp, 'main'),
    at(carteVitale, 'main'),
    at(accountVitale, 'main'),
    at(forumVitale, 'main'),
    at(accountLogin, 'main'),
    at(ameliconnect, 'main'),
  ],
  says: 'know',
  step: 'permanent-number',
  when: (s) => all(unsureOf(s, 'number'), not(affiliationIs(s, 'foreign-rights'))),
  rank: 1,
  sources: ['netent', 'essec', 'seed'],
  terms: ['nia', 'numero-provisoire', 'nir'],
});
