import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Telling the fund of a birth or an adoption. */
export default definePage({
  id: 'birth-declaration',
  topics: ['change-situation', 'register-family'],
  at: [
    named('article', ['declarer-une-naissance', 'declaration-de-son-enfant', 'declaration-naissance']),
    about('article', ['declar*|inscri*', 'naissance|enfant|nouveau ne|adoption']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Déclarer une naissance', 'Déclaration de son enfant', 'La naissance de votre enfant'],
    },
    attach: {
      role: 'heading',
      names: ['Rattacher votre enfant', "Le rattachement de l'enfant", 'Rattachement aux deux parents'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation/maternite-et-paternite/declarer-une-naissance',
    'https://www.ameli.fr/assure/droits-demarches/famille/maternite-paternite-adoption/declaration-de-son-enfant',
  ],
});
