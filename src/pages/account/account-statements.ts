import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Monthly statements, in both generations of the account. */
export default definePage({
  id: 'account-statements',
  topics: ['reimbursement'],
  at: [
    named('account', ['releve-mensuel-paiement', 'revele-mensuel-presta', 'releves-mensuels']),
    about('account', ['releve', 'mensuel|paiement|remboursement|prestation']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Mes relevés mensuels', 'Relevés mensuels', 'Mes relevés'] },
    more: { role: 'button', names: ['Afficher plus de relevés'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/compte/aspm/releves-mensuels',
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_releve_mensuel_paiement_page',
  ],
});
