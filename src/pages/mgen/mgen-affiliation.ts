import { definePage } from '../definition';
import { about, named } from '../evidence';

/** MGEN as the fund that keeps the file of the State scheme. */
export default definePage({
  id: 'mgen-affiliation',
  topics: ['mgen-affiliation'],
  at: [
    named('mgen', ['assurance-maladie-mgen', 'vous-etes-assure-social', 'affiliation', 'rattachement']),
    about('mgen', ['affili*|rattach*|immatricul*|securite social*|ouverture droit']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        "Mon rattachement à l'assurance maladie MGEN",
        "S'affilier à la MGEN",
        "L'assurance maladie MGEN",
        'Mon affiliation',
      ],
    },
    documents: {
      role: 'heading',
      names: ['Les pièces justificatives', 'Pièces justificatives', 'Les documents à fournir'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.mgen.fr/assurance-maladie-mgen/affiliation',
    'https://www.mgen.fr/login-adherent/vous-etes-assure-social/votre-affiliation/',
  ],
});
