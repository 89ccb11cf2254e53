import { definePage } from '../definition';
import { wholeSite } from '../evidence';
import { loginAnchors } from '../frame';

/** The login hosts: whatever they show, it is about getting in. */
export default definePage({
  id: 'ameliconnect',
  topics: ['account-login'],
  at: [wholeSite('login')],
  anchors: {
    ...loginAnchors,
    'one-time-code': {
      role: 'button',
      names: ['Recevoir mon code', 'Recevoir un code', 'Générer un code'],
    },
  },
  growth: 'watch',
  examples: ['https://ameliconnect.ameli.fr/oauth2/authorize?client_id=compte_AS', 'https://login.ameli.fr/'],
});
