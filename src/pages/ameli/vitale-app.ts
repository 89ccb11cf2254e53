import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The card on a telephone. */
export default definePage({
  id: 'vitale-app',
  topics: ['vitale-use'],
  at: [
    named('article', ['appli-carte-vitale', 'application-carte-vitale', 'e-carte-vitale']),
    about('article', ['appli*', 'carte vitale']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Appli carte Vitale', "L'appli carte Vitale", 'La carte Vitale sur smartphone'] },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/carte-vitale/appli-carte-vitale'],
});
