import { definePage } from '../definition';
import { about } from '../evidence';

/** Ordering the card from MGEN. */
export default definePage({
  id: 'mgen-vitale-order',
  topics: ['vitale-order'],
  at: [
    about('mgen', ['command*|demand*|obten*|premiere|renouvel*', 'vitale'], { not: 'attestation' }),
    about('mgen-area', ['vitale'], { not: 'attestation|perte|vol|perdu*' }),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Commander ma carte Vitale', 'Demander ma carte Vitale', 'Obtenir ma carte Vitale'],
    },
  },
  growth: 'watch',
  examples: [
    'https://www.mgen.fr/assurance-maladie-mgen/commander-ma-carte-vitale',
    'https://mon.espace-personnel.mgen.fr/demarches/carte-vitale',
  ],
});
