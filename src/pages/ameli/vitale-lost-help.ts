import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The card is lost, stolen or does not work. */
export default definePage({
  id: 'vitale-lost-help',
  topics: ['vitale-lost'],
  at: [
    named('article', ['declarer-la-perte-ou-le-vol-de-votre-carte-vitale', 'perte-vol-carte-vitale']),
    about('article', ['perte|perd*|vol|vole|volee|defectu*|dysfonction*|cass*|remplac*', 'carte vitale'], {
      not: 'attestation',
    }),
    about('file', ['perte|vol', 'carte vitale']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Déclarer la perte ou le vol de votre carte Vitale',
        'Carte Vitale perdue ou volée',
        'Perte, vol ou dysfonctionnement de la carte Vitale',
      ],
    },
    waiting: {
      role: 'heading',
      names: ['En attendant votre nouvelle carte', 'En attendant votre nouvelle carte Vitale'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/declarer-la-perte-ou-le-vol-de-votre-carte-vitale',
    'https://www.ameli.fr/sites/default/files/Documents/5227/document/declaration-perte-carte-vitale_assurance-maladie.pdf',
  ],
});
