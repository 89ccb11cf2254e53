import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Putting a child on a parent's file. */
export default definePage({
  id: 'child-attachment',
  topics: ['register-family', 'change-situation'],
  at: [
    named('article', ['rattacher-votre-enfant-ses-deux-parents']),
    about('article', ['rattach*', 'enfant|parent']),
    about('file', ['s3705*']),
    about('file', ['rattach*', 'enfant|parent']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Rattacher votre enfant à ses deux parents', 'Rattacher son enfant', "Le rattachement de l'enfant"],
    },
    form: { role: 'link', names: ['Demande de rattachement des enfants', 'Formulaire S3705'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation/maternite-et-paternite/rattacher-votre-enfant-ses-deux-parents',
    'https://www.ameli.fr/sites/default/files/formulaires/123/s3705.pdf',
  ],
});
