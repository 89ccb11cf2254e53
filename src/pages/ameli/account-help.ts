import { definePage } from '../definition';
import { about, named } from '../evidence';

/** What the account is for. */
export default definePage({
  id: 'account-help',
  topics: ['account-create', 'account-login'],
  at: [
    named('article', ['suivre-remboursements', 'votre-compte-ameli', 'compte-ameli']),
    about('article', ['compte ameli|ameli compte']),
  ],
  anchors: {
    main: { role: 'heading', names: ["Compte ameli, mode d'emploi", 'Votre compte ameli', 'Compte ameli'] },
    create: { role: 'heading', names: ['Créer un compte ameli', 'Créer son compte ameli', 'Ouvrir un compte ameli'] },
    login: {
      role: 'heading',
      names: ['Se connecter à son compte ameli', 'Se connecter au compte ameli', 'Connexion au compte ameli'],
    },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/remboursements/suivre-remboursements'],
});
