import { definePage } from '../definition';
import { about, named } from '../evidence';

/** MGEN's older help: how to be affiliated, how to join the top-up. */
export default definePage({
  id: 'mgen-faq',
  topics: ['mgen-affiliation', 'mutuelle'],
  at: [named('mgen', ['faq', 'rejoindre-la-mgen', 'rejoindre-mgen']), about('mgen', ['rejoindre', 'mgen'])],
  anchors: {
    main: { role: 'heading', names: ['FAQ', 'Rejoindre la MGEN', "Bienvenue sur l'aide en ligne"] },
    affiliation: { role: 'heading', names: ["Comment m'affilier en Sécurité sociale ?"] },
    join: { role: 'heading', names: ['Comment adhérer à la complémentaire MGEN ?'] },
    family: { role: 'heading', names: ['Est-ce que mon conjoint et mes enfants peuvent adhérer à la MGEN ?'] },
  },
  growth: 'final',
  examples: ['https://www.mgen.fr/faq/', 'https://www.mgen.fr/en/faq/'],
});
