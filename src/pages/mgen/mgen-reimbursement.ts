import { definePage } from '../definition';
import { about, named } from '../evidence';

/** MGEN on how care is paid back. */
export default definePage({
  id: 'mgen-reimbursement',
  topics: ['reimbursement', 'vitale-use'],
  at: [
    named('mgen', ['se-faire-rembourser', 'remboursements', 'remboursement', 'soins-et-remboursements']),
    about('mgen', ['faire rembourser|feuille soin|tiers payant|etre rembourse|bien rembourse|parcours remboursement']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Se faire rembourser', "Comment dois-je m'y prendre pour être remboursé ?"] },
    card: { role: 'heading', names: ['Ma carte Vitale'] },
    paper: { role: 'heading', names: ['Mes feuilles de soins papier'] },
    statements: { role: 'heading', names: ['Mes remboursements et décomptes'] },
    advance: { role: 'heading', names: ["Dois-je toujours faire l'avance des frais ?"] },
  },
  growth: 'final',
  examples: [
    'https://www.mgen.fr/assurance-maladie-mgen/remboursements',
    'https://www.mgen.fr/login-adherent/vous-etes-assure-social/soins-et-remboursements/se-faire-rembourser/',
  ],
});
