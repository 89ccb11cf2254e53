import { definePage } from '../definition';
import { about, named } from '../evidence';

/** When nothing is paid in advance. */
export default definePage({
  id: 'third-party-payment',
  topics: ['reimbursement'],
  at: [named('article', ['tiers-payant', 'le-tiers-payant']), about('article', ['tiers payant|avance frais'])],
  anchors: {
    main: { role: 'heading', names: ['Le tiers payant', 'Tiers payant'] },
    who: {
      role: 'heading',
      names: ['Qui peut en bénéficier ?', 'Qui est concerné ?', 'Les bénéficiaires du tiers payant'],
    },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/tiers-payant'],
});
