import { definePage } from '../definition';
import { about, named } from '../evidence';

/** What a referring doctor is for, and the care pathway. */
export default definePage({
  id: 'referring-doctor',
  topics: ['referring-doctor'],
  at: [
    named('article', ['medecin-traitant-parcours-soins-coordonnes', 'medecin-traitant', 'parcours-soins-coordonnes']),
    about('article', ['medecin traitant|parcours soin']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Médecin traitant et parcours de soins coordonnés',
        'Le médecin traitant et le parcours de soins coordonnés',
        'Le médecin traitant',
      ],
    },
    declare: {
      role: 'heading',
      names: [
        'Déclarer son médecin traitant',
        'Comment déclarer votre médecin traitant',
        'Choisir et déclarer votre médecin traitant',
      ],
    },
    outside: {
      role: 'heading',
      names: [
        'Hors du parcours de soins coordonnés',
        'Si vous ne respectez pas le parcours de soins',
        'Sans médecin traitant',
      ],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/medecin-traitant-parcours-soins-coordonnes?lang=en',
    'https://www.ameli.fr/assure/droits-demarches/principes/parcours-de-soins-coordonnes',
  ],
});
