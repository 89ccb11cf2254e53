import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The card: what it is for, how to get it, how to keep it up to date. */
export default definePage({
  id: 'carte-vitale',
  topics: ['vitale-use', 'vitale-order', 'vitale-update'],
  at: [
    named('article', [
      'carte-vitale',
      'la-carte-vitale',
      'votre-carte-vitale',
      'votre-carte-vitale-appli-carte-vitale-carte-europeenne-d-assurance-maladie-ceam',
      'votre-carte-vitale-carte-europeenne-d-assurance-maladie-ceam',
    ]),
    about('article', ['carte vitale'], { not: 'attestation' }),
  ],
  anchors: {
    main: { role: 'heading', names: ['Carte Vitale', 'La carte Vitale', 'La carte Vitale : à quoi sert-elle ?'] },
    first: {
      role: 'heading',
      names: [
        'Votre première carte Vitale à votre arrivée en France',
        'Obtenir sa première carte Vitale',
        'Demander sa première carte Vitale',
        'Commander une carte Vitale',
      ],
    },
    update: {
      role: 'heading',
      names: ['Mettre à jour sa carte Vitale', 'Mettre à jour la carte Vitale', 'La mise à jour de la carte Vitale'],
    },
    lost: {
      role: 'heading',
      names: [
        'Carte Vitale perdue ou volée',
        'Perte ou vol de la carte Vitale',
        'En cas de perte, de vol ou de dysfonctionnement',
      ],
    },
    without: {
      role: 'heading',
      names: ['Sans carte Vitale', "Vous n'avez pas encore de carte Vitale", 'En attendant votre carte Vitale'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/carte-vitale',
    'https://www.ameli.fr/bas-rhin/assure/remboursements/etre-bien-rembourse/carte-vitale',
  ],
});
