import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Certificates from MGEN: the State part and the top-up's stand on one page. */
export default definePage({
  id: 'mgen-attestations',
  topics: ['attestation'],
  at: [
    named('mgen', ['telecharger-attestations', 'attestations-et-demarches', 'mes-attestations']),
    about('mgen', ['attestation'], { not: 'salaire|employeur' }),
    about('mgen-area', ['attestation'], { not: 'salaire|employeur' }),
  ],
  anchors: {
    main: { role: 'heading', names: ['Télécharger mes attestations', 'Mes attestations', 'Attestations'] },
    download: { role: 'button', names: ['Télécharger Attestation de droits', 'Télécharger mon attestation de droits'] },
    'top-up': { role: 'button', names: ["Télécharger Carte d'adhérent", 'Télécharger Carte de tiers payant'] },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/mon-espace-perso/rubrique/telecharger-attestations/'],
});
