import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Declaring a birth, and putting the child on a file. */
export default definePage({
  id: 'account-birth',
  topics: ['change-situation', 'register-family'],
  at: [
    named('account', ['declarer-naissance', 'naissance']),
    about('account', ['declar*|rattach*|ajout*', 'naissance|enfant']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Déclarer la naissance de mon enfant', 'Déclarer une naissance', 'Déclaration de naissance'],
    },
    parents: { role: 'field', names: ['Rattachement aux deux parents', 'Rattacher aux deux parents'] },
  },
  growth: 'watch',
  examples: [
    'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_nfpb=true&_pageLabel=as_declarer_naissance_page',
  ],
});
