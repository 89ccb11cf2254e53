import { definePage } from '../definition';
import { about } from '../evidence';

/** Opening a personal area at MGEN. */
export default definePage({
  id: 'mgen-account-create',
  topics: ['account-create'],
  at: [about('mgen', ['creer|creez|creation|inscri*|premiere connexion', 'compte|espace|connexion'])],
  anchors: {
    main: { role: 'heading', names: ['Créer mon espace personnel', 'Créer mon compte', 'Première connexion'] },
  },
  growth: 'final',
  examples: ['https://www.mgen.fr/login-adherent/creer-mon-espace-personnel/'],
});
