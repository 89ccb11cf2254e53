import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Sending a new residence permit, so that rights go on. */
export default definePage({
  id: 'residence-permit-help',
  topics: ['residence-permit', 'change-situation'],
  at: [
    named('article', ['titre-de-sejour', 'titre-sejour']),
    about('article', ['titre sejour|carte sejour|recepisse|droit sejour|regularite sejour|sejour regulier']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Transmettre votre titre de séjour',
        'Mettre à jour votre titre de séjour',
        'Titre de séjour',
        'Votre titre de séjour',
      ],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation/transmettre-un-titre-de-sejour',
  ],
});
