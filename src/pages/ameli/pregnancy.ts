import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Expecting a child: what to declare, what is paid. */
export default definePage({
  id: 'pregnancy',
  topics: ['pregnancy'],
  at: [
    named('article', [
      'grossesse',
      'maternite',
      'devenir-parent',
      'maternite-paternite-adoption',
      'maternite-et-paternite',
    ]),
    about('article', ['grossesse|enceinte|maternite|prenatal*|accouchement'], { not: 'interruption|ivg' }),
    about('file', ['grossesse|maternite'], { not: 'salaire|attestation' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Suivi de votre grossesse',
        'Déclarer une grossesse',
        'Grossesse',
        'Votre grossesse',
        'Devenir parent',
        'Congé maternité',
      ],
    },
    declare: {
      role: 'heading',
      names: ['Déclarer votre grossesse', 'Déclarer sa grossesse', 'La déclaration de grossesse'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/famille/maternite-paternite-adoption/grossesse',
    'https://www.ameli.fr/assure/sante/devenir-parent',
    'https://www.ameli.fr/assure/remboursements/indemnites-journalieres/conge-maternite-salariee',
  ],
});
