import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to tell the fund of a bank account. */
export default definePage({
  id: 'bank-help',
  topics: ['change-bank'],
  at: [
    named('article', ['declarer-un-changement-de-compte-bancaire', 'declarer-un-changement-de-coordonnees-bancaires']),
    about('article', ['bancaire|iban|rib|banque']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Déclarer un changement de compte bancaire',
        'Déclarer un changement de coordonnées bancaires',
        'Coordonnées bancaires',
      ],
    },
    online: {
      role: 'heading',
      names: ['Depuis votre compte ameli', 'En ligne, depuis votre compte ameli', 'Avec votre compte ameli'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation/declarer-un-changement-de-coordonnees/declarer-un-changement-de-compte-bancaire',
  ],
});
