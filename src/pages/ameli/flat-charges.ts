import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The flat charges kept from each refund. */
export default definePage({
  id: 'flat-charges',
  topics: ['reimbursement'],
  at: [
    named('article', ['franchise-medicale', 'participation-forfaitaire', 'participation-forfaitaire-1-euro']),
    about('article', ['franchise', 'medicale|participation|annuelle']),
    about('article', ['participation forfaitaire']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'La participation forfaitaire',
        'La franchise médicale',
        'Participation forfaitaire',
        'Franchise médicale',
      ],
    },
    who: { role: 'heading', names: ['Qui est concerné ?', 'Les personnes concernées', 'Les personnes exonérées'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/remboursements/reste-charge/franchise-medicale',
    'https://www.ameli.fr/assure/remboursements/reste-charge/participation-forfaitaire-1-euro',
    'https://www.ameli.fr/assure/remboursements/reste-charge/participation-forfaitaire',
  ],
});
