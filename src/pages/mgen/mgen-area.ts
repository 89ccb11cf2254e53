import { definePage } from '../definition';
import { named, wholeSite } from '../evidence';

/** MGEN's personal area, older and newer, as far as nothing says which of its pages this is. */
export default definePage({
  id: 'mgen-area',
  topics: ['account-login', 'attestation', 'reimbursement'],
  at: [
    named('mgen', ['mon-espace-perso', 'mon-espace-personnel', 'espace-personnel', 'mon-espace']),
    wholeSite('mgen-area'),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Mon espace personnel', 'Mon espace', 'Bienvenue dans votre espace personnel', 'Bienvenue'],
    },
    attestations: { role: 'link', names: ['Télécharger mes attestations', 'Mes attestations', 'Attestations'] },
    statements: { role: 'link', names: ['Mes remboursements', 'Mes derniers remboursements'] },
    details: { role: 'link', names: ['Mes informations', 'Mon profil', 'Mes coordonnées'] },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/mon-espace-perso/', 'https://mon.espace-personnel.mgen.fr/'],
});
