import { definePage } from '../definition';
import { about, named } from '../evidence';

/** MGEN's top-up insurance, which is not the State scheme. */
export default definePage({
  id: 'mgen-offers',
  topics: ['mutuelle'],
  at: [
    named('mgen', [
      'offres-sante-prevoyance',
      'offres-sante',
      'mutuelle',
      'mutuelle-sante',
      'complementaire-sante',
      'nos-offres',
      'offres',
    ]),
    about('mgen', ['mutuelle|complementaire|efficience|adhesion|adherer|devis|surcomplementaire'], {
      not: 'salaire|emploi|recrut*|obseque*|dependance',
    }),
    about('mgen', ['*'], { under: 'offres-sante-prevoyance', not: 'obseque*|dependance|emprunteur|autonomie' }),
    about('mgen-area', ['mutuelle|contrat|garantie|complementaire']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Efficience Santé Essentielle', 'Nos offres santé', 'Complémentaire santé MGEN', 'Mutuelle santé'],
    },
    quote: { role: 'link', names: ['Faire un devis', 'Demander un devis', 'Obtenir un devis'] },
  },
  growth: 'final',
  examples: [
    'https://www.mgen.fr/offres-sante-prevoyance/efficience-sante/efficience-sante-essentielle/',
    'https://www.mgen.fr/offres-sante-prevoyance/',
  ],
});
