import { definePage } from '../definition';
import { about, named } from '../evidence';

/** What the number is and how it is made. */
export default definePage({
  id: 'social-security-number',
  topics: ['permanent-number', 'temporary-number'],
  at: [
    named('article', ['numero-securite-sociale', 'numero-de-securite-sociale']),
    about('article', [
      'numero securite social*|nir|nia|numero provisoire|numero attente|numero identification|immatricul*',
    ]),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'À quoi sert le numéro de sécurité sociale (NIR) ?',
        'Le numéro de sécurité sociale',
        'Numéro de sécurité sociale',
      ],
    },
    born: {
      role: 'heading',
      names: ["Vous êtes né à l'étranger", "Si vous êtes né à l'étranger", "Personnes nées à l'étranger"],
    },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/assure/droits-demarches/principes/numero-securite-sociale'],
});
