import { definePage } from '../definition';
import { about, named } from '../evidence';

/** How to tell the fund of a new address. */
export default definePage({
  id: 'address-help',
  topics: ['change-address'],
  at: [
    named('article', ['declarer-une-nouvelle-adresse-postale', 'declarer-un-changement-d-adresse', 'demenagement']),
    about('article', ['adresse|coordonnee', 'chang*|nouvelle|nouveau|modif*|declar*|postale'], {
      not: 'bancaire|iban|rib',
    }),
    about('article', ['demenag*']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Déclarer une nouvelle adresse postale',
        "Déclarer son changement d'adresse",
        "Déclarer un changement d'adresse",
        'Vous déménagez',
      ],
    },
    online: {
      role: 'heading',
      names: ['Depuis votre compte ameli', 'En ligne, depuis votre compte ameli', 'Avec votre compte ameli'],
    },
    department: {
      role: 'heading',
      names: ['Vous changez de département', 'Changement de département', 'Vous changez de caisse'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation/declarer-un-changement-de-coordonnees/declarer-une-nouvelle-adresse-postale',
    'https://www.ameli.fr/loire-atlantique/assure/adresses-et-contacts/un-changement-de-situation/declarer-un-changement-de-coordonnees',
  ],
});
