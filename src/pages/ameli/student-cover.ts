import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How students are covered once they are registered. */
export default definePage({
  id: 'student-cover',
  topics: ['register-student', 'entitlement'],
  at: [
    named('article', ['etudiant', 'etudiants', 'etudes-stages', 'etudes-et-stages', 'vous-etes-etudiant']),
    about('article', [
      'etudiant*',
      'protection|securite social*|couverture|droit|rentree|assurance maladie|demarche|stage',
    ]),
    about('article', ['etude', 'fin|debut|stage|superieure']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Protection sociale étudiante', 'Vous êtes étudiant', 'Étudiant', 'Études et stages'],
    },
    job: {
      role: 'heading',
      names: ['Vous travaillez pendant vos études', 'Étudiant et salarié', 'Vous avez un emploi'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/etudes-emploi-retraite/etudes-stages/etudiant',
    'https://www.ameli.fr/rhone/assure/droits-demarches/etudes-stages/etudiant',
  ],
});
