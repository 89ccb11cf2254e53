import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to order a card. */
export default definePage({
  id: 'vitale-order-help',
  topics: ['vitale-order'],
  at: [
    named('article', ['commander-une-carte-vitale', 'premiere-carte-vitale', 'demander-une-carte-vitale']),
    about('article', ['command*|demand*|obten*|premiere|recevoir|reception|renouvel*|delai', 'carte vitale'], {
      not: 'attestation',
    }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Commander une carte Vitale', 'Commander votre carte Vitale', 'Première carte Vitale'],
    },
    online: { role: 'heading', names: ['Depuis votre compte ameli', 'Commander en ligne', 'Avec votre compte ameli'] },
    paper: { role: 'heading', names: ['Sans compte ameli', 'Par courrier', "Vous n'avez pas de compte ameli"] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/commander-une-carte-vitale',
  ],
});
