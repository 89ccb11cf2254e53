import { definePage } from '../definition';
import { about } from '../evidence';

/** Address, telephone and e-mail at MGEN. */
export default definePage({
  id: 'mgen-details',
  topics: ['change-address', 'change-bank', 'change-situation'],
  at: [
    about('mgen', ['coordonnee|adresse|information personnelle|demenag*'], { not: 'utile|bancaire|rib|iban' }),
    about('mgen', ['profil|information'], { under: 'mon-espace-perso' }),
    about('mgen-area', ['coordonnee|adresse|profil|information'], { not: 'bancaire|rib|iban' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Mes coordonnées', 'Mes informations personnelles', 'Mes informations', 'Mon profil'],
    },
    address: { role: 'field', names: ['Adresse postale', 'Adresse'] },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/mon-espace-perso/mes-coordonnees/', 'https://mon.espace-personnel.mgen.fr/#/profil'],
});
