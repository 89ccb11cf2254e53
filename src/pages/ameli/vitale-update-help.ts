import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Bringing the card up to date. */
export default definePage({
  id: 'vitale-update-help',
  topics: ['vitale-update'],
  at: [
    named('article', ['mettre-a-jour-votre-carte-vitale', 'mise-a-jour-carte-vitale']),
    about('article', ['mettre jour|mise jour|mettez jour|actualis*|borne', 'carte vitale']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Mettre à jour votre carte Vitale', 'Mettre à jour sa carte Vitale', 'Mise à jour de la carte Vitale'],
    },
    where: {
      role: 'heading',
      names: ['Où mettre à jour sa carte Vitale ?', 'Où mettre à jour votre carte', 'Les bornes de mise à jour'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam/mettre-a-jour-votre-carte-vitale',
  ],
});
