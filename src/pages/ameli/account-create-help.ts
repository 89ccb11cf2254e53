import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to open the account. */
export default definePage({
  id: 'account-create-help',
  topics: ['account-create'],
  at: [
    named('article', ['creer-compte-ameli', 'creer-un-compte-ameli', 'creer-votre-compte-ameli']),
    about('article', ['creer|creez|creation|ouvrir|ouverture|inscri*', 'compte']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Créer un compte ameli', 'Créer votre compte ameli', 'Créer son compte ameli'] },
    needs: {
      role: 'heading',
      names: ['Les informations nécessaires', 'Ce dont vous avez besoin', 'Les conditions pour créer un compte'],
    },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/remboursements/suivre-remboursements/creer-compte-ameli'],
});
