import { all, any, not } from '../../model/ternary';
import accountCreate from '../../pages/account/account-create';
import accountLogin from '../../pages/account/account-login';
import ameliconnect from '../../pages/account/ameliconnect';
import accountCreateHelp from '../../pages/ameli/account-create-help';
import accountHelp from '../../pages/ameli/account-help';
import accountLoginHelp from '../../pages/ameli/account-login-help';
import forumAccount from '../../pages/forum/forum-account';
import { affiliationIs, insuredPrivately, numberIs, stepIs } from '../conditions';
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
  ],
  says: 'cannot',
  step: 'online-account',
  when: (s) =>
    all(
      numberIs(s, 'none'),
      stepIs(s, 'register', 'done'),
      not(any(insuredPrivately(s), affiliationIs(s, 'foreign-rights'))),
    ),
  rank: 1,
  sources: ['ameli-nia', 'seed'],
  terms: ['compte-ameli', 'nir'],
});
