import accountCode from '../../pages/account/account-code';
import accountCreate from '../../pages/account/account-create';
import accountLogin from '../../pages/account/account-login';
import ameliconnect from '../../pages/account/ameliconnect';
import accountCreateHelp from '../../pages/ameli/account-create-help';
import accountHelp from '../../pages/ameli/account-help';
import accountLoginHelp from '../../pages/ameli/account-login-help';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(accountLogin, 'number'),
    at(ameliconnect, 'number'),
    at(accountCreate, 'number'),
    at(accountCreateHelp, 'main'),
    at(accountHelp, 'main'),
    at(accountLoginHelp, 'main'),
    at(accountCode, 'main'),
  ],
  says: 'know',
  rank: 3,
  sources: ['am-phishing', 'scam-rmc'],
  terms: ['compte-ameli'],
});
