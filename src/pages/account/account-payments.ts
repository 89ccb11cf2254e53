import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Payments of the last months. */
export default definePage({
  id: 'account-payments',
  topics: ['reimbursement'],
  at: [
    named('account', ['paiements', 'dernier-paiement', 'mes-paiements']),
    about('account', ['paiement|remboursement'], { not: 'attestation' }),
  ],
  anchors: {
    main: { role: 'heading', names: ['Mes paiements et remboursements', 'Mes paiements', 'Mes remboursements'] },
    history: { role: 'link', names: ['Accéder à mon historique depuis plus de 6 mois'] },
  },
  growth: 'watch',
  examples: ['https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_paiements_page'],
});
