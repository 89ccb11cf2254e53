import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Asking for a number when born abroad. */
export default definePage({
  id: 'born-abroad-number',
  topics: ['permanent-number', 'temporary-number', 'documents'],
  at: [
    named('article', ['ne-etranger-demander-numero-securite-sociale']),
    about('article', ['demand*|obten*|attribu*', 'numero|immatricul*', 'securite social*|nir|immatricul*']),
    about('article', ['ne|nee|naissance', 'etranger*', 'numero|immatricul*|securite social*']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        "Né à l'étranger : demander un numéro de Sécurité sociale",
        "Vous êtes né à l'étranger : comment demander un numéro de sécurité sociale ?",
        'Demander un numéro de sécurité sociale',
      ],
    },
    documents: {
      role: 'heading',
      names: ['Les pièces justificatives', 'Pièces justificatives', 'Les documents à fournir'],
    },
    temporary: {
      role: 'heading',
      names: [
        "Le numéro d'identification d'attente",
        'Le numéro provisoire',
        "Numéro d'identification d'attente (NIA)",
      ],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/ne-etranger-demander-numero-securite-sociale',
  ],
});
