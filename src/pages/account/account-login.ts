import { definePage } from '../definition';
import { about, named } from '../evidence';
import { loginAnchors } from '../frame';

/** The older portal's login page and the entries that lead to it. */
export default definePage({
  id: 'account-login',
  topics: ['account-login'],
  at: [
    named('account', ['login', 'entree', 'connexion', 'deconnexion']),
    about('account', ['login|connexion|connect*|deconnexion|identification']),
  ],
  anchors: loginAnchors,
  growth: 'final',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_login_page',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_somtc=true',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_deconnexion_page',
    'https://assure.ameli.fr/',
  ],
});
