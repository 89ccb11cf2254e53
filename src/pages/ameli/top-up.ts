import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Top-up insurance, and how it is told of a refund. */
export default definePage({
  id: 'top-up',
  topics: ['mutuelle'],
  at: [
    named('article', ['complementaire-sante', 'mutuelle'], 'etre-bien-rembourse'),
    named('article', ['part-mutuelle-non-recue']),
    about('article', ['mutuelle|complementaire sante|teletransmission'], { not: 'solidaire|cmu|aide' }),
  ],
  anchors: {
    main: { role: 'heading', names: ['La complémentaire santé', 'Complémentaire santé', 'Votre mutuelle'] },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/complementaire-sante'],
});
