import { definePage } from '../definition';
import { about, named } from '../evidence';

/** MGEN's help and its ways to be reached; the answers sit in frames. */
export default definePage({
  id: 'mgen-help',
  topics: ['contact'],
  at: [
    named('mgen', ['aide-et-contact', 'aide', 'contact', 'nous-contacter', 'contactez-nous']),
    about('mgen', ['contact*|joindre|agence|section departementale|conseiller*|rendez vous|centre service']),
    about('mgen-area', ['contact*|message|messagerie|conseiller*']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Aide et contact', 'Nous contacter', "Besoin d'aide ?"] },
    phone: { role: 'heading', names: ['Par téléphone', 'Nous appeler'] },
    message: { role: 'heading', names: ['Par message', 'Nous écrire', 'Depuis votre espace personnel'] },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/aide-et-contact'],
});
