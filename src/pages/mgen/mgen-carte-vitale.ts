import { definePage } from '../definition';
import { about, named } from '../evidence';

/** MGEN on the card: what it is for and when to update it. */
export default definePage({
  id: 'mgen-carte-vitale',
  topics: ['vitale-use', 'vitale-update', 'change-situation'],
  at: [
    named('mgen', ['ma-carte-vitale', 'carte-vitale', 'la-carte-vitale']),
    about('mgen', ['vitale'], { not: 'attestation' }),
  ],
  anchors: {
    main: { role: 'heading', names: ['Ma carte Vitale', 'La carte Vitale', 'Carte Vitale'] },
    use: { role: 'heading', names: ['À quoi sert la carte Vitale ?'] },
    information: {
      role: 'heading',
      names: ['Quelles informations comporte-t-elle ?'],
    },
    changes: { role: 'heading', names: ['Quelles formalités accomplir en cas de changement de situation ?'] },
  },
  growth: 'final',
  examples: [
    'https://www.mgen.fr/en/login-adherent/vous-etes-assure-social/soins-et-remboursements/ma-carte-vitale/',
    'https://www.mgen.fr/assurance-maladie-mgen/carte-vitale',
  ],
});
