import { definePage } from '../definition';
import { about } from '../evidence';

/** Opening a personal area at MGEN. */
export default definePage({
  id: 'mgen-account-create',
  topics: ['account-create'],
  at: [
    about('mgen', ['creer|creez|creation|inscri*|premiere', 'compte|espace|connexion']),
    about('mgen-login', ['registration|inscription|creation']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Créer mon espace personnel', 'Créer mon compte', 'Première connexion'] },
  },
  growth: 'final',
  examples: ['https://www.mgen.fr/login-adherent/creer-mon-espace-personnel/'],
});
