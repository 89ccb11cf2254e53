import { definePage } from '../definition';
import { about } from '../evidence';

/** MGEN on expecting a child. */
export default definePage({
  id: 'mgen-pregnancy',
  topics: ['pregnancy'],
  at: [about('mgen', ['grossesse|maternite|enceinte'])],
  anchors: {
    main: { role: 'heading', names: ['Ma grossesse', 'Grossesse et maternité', 'La maternité'] },
  },
  growth: 'final',
  examples: ['https://www.mgen.fr/assurance-maladie-mgen/grossesse-et-maternite'],
});
