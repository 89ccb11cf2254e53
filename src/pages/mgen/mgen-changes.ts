import { definePage } from '../definition';
import { about } from '../evidence';

/** Telling MGEN of a change in work or family. */
export default definePage({
  id: 'mgen-changes',
  topics: ['change-situation', 'register-family', 'mgen-affiliation'],
  at: [
    about('mgen', ['changement|changer', 'situation|nom|etat civil|profession*']),
    about('mgen', ['naissance|mariage|pacs|divorce|mutation|titre sejour']),
    about('mgen-area', ['changement|changer|naissance|mariage|pacs|divorce|situation']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Changement de situation et droits', 'Changement de situation', 'Ma situation change'],
    },
    questions: { role: 'heading', names: ['Questions'] },
  },
  growth: 'watch',
  examples: ['https://www.mgen.fr/faq/sous-categorie/attestations-et-demarches/changement-de-situation-et-droits-31/'],
});
