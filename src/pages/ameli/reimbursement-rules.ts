import { definePage } from '../definition';
import { about, named } from '../evidence';

/** General rules: what is paid back, at which rate, what is left to pay. */
export default definePage({
  id: 'reimbursement-rules',
  topics: ['reimbursement'],
  at: [
    named('article', ['remboursements', 'remboursement', 'rembourse', 'reste-charge', 'etre-bien-rembourse']),
    about('article', [
      'taux remboursement|ticket moderateur|base remboursement|delai remboursement|tarif conventionnel|depassement honoraire|secteur conventionnel|regle remboursement|principe remboursement|comprendre remboursement',
    ]),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Ce qui est remboursé',
        'Ce qui reste à votre charge',
        'Être bien remboursé',
        'Remboursements',
        'Le remboursement',
      ],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/rembourse',
    'https://www.ameli.fr/assure/remboursements/reste-charge',
    'https://www.ameli.fr/assure/remboursements/rembourse/tableau-recapitulatif-taux-remboursement',
  ],
});
