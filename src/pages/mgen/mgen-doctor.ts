import { definePage } from '../definition';
import { about } from '../evidence';

/** MGEN on the referring doctor. */
export default definePage({
  id: 'mgen-doctor',
  topics: ['referring-doctor'],
  at: [about('mgen', ['medecin traitant|parcours soin']), about('mgen-area', ['medecin traitant'])],
  anchors: {
    main: {
      role: 'heading',
      names: ['Mon médecin traitant', 'Le médecin traitant', 'Le parcours de soins coordonnés'],
    },
  },
  growth: 'final',
  examples: ['https://www.mgen.fr/assurance-maladie-mgen/medecin-traitant'],
});
