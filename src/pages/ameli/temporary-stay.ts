import { definePage } from '../definition';
import { about, named } from '../evidence';

/** In France for a short stay, covered from abroad. */
export default definePage({
  id: 'temporary-stay',
  topics: ['exempt-foreign-cover'],
  at: [
    named('article', ['vous-venez-vous-faire-soigner-en-france', 'vacances-france', 'sejour-temporaire-france']),
    about('article', ['vacance|soigner|sejour temporaire|court sejour|touris*', 'france']),
    about('article', ['ven*|arriv*', 'vacance|soigner|sejour|touris*', 'france']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Vous venez en vacances en France',
        'Vous venez vous faire soigner en France',
        'Séjour temporaire en France',
      ],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/vous-venez-vous-faire-soigner-en-france',
  ],
});
