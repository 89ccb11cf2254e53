import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Questions about a payment or a statement. */
export default definePage({
  id: 'payments-help',
  topics: ['reimbursement'],
  at: [
    named('article', [
      'vos-paiements-vos-remboursements',
      'vos-paiements',
      'vos-remboursements',
      'comprendre-un-remboursement',
    ]),
    about(
      'article',
      ['paiement|releve|decompte|virement', 'remboursement|mensuel|compte|ameli|comprendre|suivre|consulter'],
      {
        not: 'salaire|pension|bancaire',
      },
    ),
    about('article', ['suivre|consulter|retard|attente|recu', 'remboursement']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Vos paiements, vos remboursements', 'Vos paiements et remboursements', 'Comprendre un remboursement'],
    },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/adresses-et-contacts/vos-paiements-vos-remboursements'],
});
