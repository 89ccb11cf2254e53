import { definePage } from '../definition';
import { about } from '../evidence';

/** Telling MGEN that the card is lost, stolen or faulty. */
export default definePage({
  id: 'mgen-vitale-lost',
  topics: ['vitale-lost'],
  at: [
    about('mgen', ['perte|perd*|vol|vole|volee|dysfonction*|remplac*|defectu*', 'vitale']),
    about('mgen-area', ['perte|perd*|vol|vole|volee|dysfonction*|remplac*|defectu*', 'vitale']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Perte ou vol de ma carte Vitale', 'Déclarer la perte ou le vol de ma carte Vitale'],
    },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/assurance-maladie-mgen/perte-ou-vol-de-ma-carte-vitale'],
});
