import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Help for people who find no doctor. */
export default definePage({
  id: 'find-doctor',
  topics: ['referring-doctor'],
  at: [
    named('article', ['organisations-coordonnees-territoriales', 'organisation-coordonnee-territoriale']),
    about('article', ['trouver|cherche*|difficulte*|sans', 'medecin|generaliste|professionnel sante'], {
      not: 'specialiste|dentiste',
    }),
    about('article', ['organisation coordonnee']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Organisations coordonnées territoriales',
        'Trouver un médecin traitant',
        'Trouver un professionnel de santé',
      ],
    },
    directory: { role: 'link', names: ['Annuaire santé', "L'annuaire santé d'ameli", 'annuairesante.ameli.fr'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/difficultes-acces-droits-soins/organisations-coordonnees-territoriales',
  ],
});
