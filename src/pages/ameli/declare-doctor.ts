import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Declaring a referring doctor, or another one; the form S3704. */
export default definePage({
  id: 'declare-doctor',
  topics: ['referring-doctor'],
  at: [
    named('article', ['declarer-un-nouveau-medecin-traitant', 'declarer-medecin-traitant']),
    about('article', ['declar*|chang*|choisir|choix|nouveau|remplac*', 'medecin traitant']),
    about('file', ['s3704*']),
    about('file', ['medecin traitant']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Déclarer un nouveau médecin traitant',
        'Déclarer votre médecin traitant',
        'Déclaration de choix du médecin traitant',
      ],
    },
    form: { role: 'link', names: ['Déclaration de choix du médecin traitant', 'Formulaire S3704'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/adresses-et-contacts/un-changement-de-situation/declarer-un-nouveau-medecin-traitant',
    'https://www.ameli.fr/sites/default/files/formualires/132/s3704_0.pdf',
  ],
});
