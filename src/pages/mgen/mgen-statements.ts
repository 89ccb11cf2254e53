import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Refunds and statements in MGEN's area. */
export default definePage({
  id: 'mgen-statements',
  topics: ['reimbursement'],
  at: [
    about('mgen', ['remboursement|releve|decompte'], { under: 'mon-espace-perso' }),
    named('mgen', ['mes-remboursements', 'mes-decomptes', 'releves-de-prestation']),
    about('mgen-area', ['remboursement|releve|decompte|paiement'], { not: 'attestation' }),
  ],
  anchors: {
    main: { role: 'heading', names: ['Mes remboursements', 'Relevés de prestations', 'Mes derniers remboursements'] },
    search: { role: 'button', names: ['Rechercher'] },
    third: { role: 'field', names: ['Remboursement à un tiers'] },
  },
  growth: 'watch',
  examples: [
    'https://www.mgen.fr/mon-espace-perso/mes-remboursements/',
    'https://www.mgen.fr/mon-espace-perso/mes-remboursements/?codeMatrice=1',
    'https://www.mgen.fr/mon-espace-perso/mes-abonnements/abonnement-releve-de-prestations/releves-de-prestation/',
  ],
});
