import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to log in, and what to do about a lost code. */
export default definePage({
  id: 'account-login-help',
  topics: ['account-login'],
  at: [
    named('article', [
      'compte-ameli-connexion-services',
      'se-connecter-compte-ameli',
      'vous-avez-oublie-votre-code-secret',
    ]),
    about('article', ['connect*|connexion|identifi*|acces|acceder', 'ameli']),
    about('article', ['oubli*|perdu|provisoire|reinitialis*|confidentiel', 'code|mot passe']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Compte ameli : connexion et services',
        'Se connecter au compte ameli',
        'Vous avez oublié votre code',
        'Code oublié',
      ],
    },
    franceconnect: { role: 'heading', names: ['Se connecter avec FranceConnect', 'FranceConnect'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/suivre-remboursements/compte-ameli-connexion-services',
    'https://www.ameli.fr/assure/remboursements/suivre-remboursements/se-connecter-compte-ameli',
    'https://www.ameli.fr/assure/adresses-et-contacts/votre-compte-ameli/vous-avez-oublie-votre-code-secret',
  ],
});
