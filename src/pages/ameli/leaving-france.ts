import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Leaving France to work, study or retire elsewhere. */
export default definePage({
  id: 'leaving-france',
  topics: ['leave-france'],
  at: [
    named('article', [
      'protection-sociale-etranger',
      'protection-sociale-a-l-etranger',
      'travailleur-expatriation-etranger',
      'travailleur-detachement-etranger',
      'retraite-etranger',
      'etudes-etranger',
    ]),
    about('article', ['etranger*'], { under: 'protection-sociale-etranger', not: 'vacance|soin|soign*|voyag*|ne|nee' }),
    about('article', ['partir|pars|partez|depart|expatri*|vivre|install*|demenag*', 'etranger*'], {
      not: 'vacance|soin|soign*|voyag*|ne|nee',
    }),
    about('article', ['quitt*|depart', 'france']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        "Protection sociale à l'étranger",
        'Vous partez à l’étranger',
        "Vous partez étudier à l'étranger",
        'Vous quittez la France',
      ],
    },
    before: { role: 'heading', names: ['Avant votre départ', 'Avant de partir', 'Prévenir votre caisse'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-etranger',
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-etranger/etudes-etranger',
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-etranger/retraite-etranger',
  ],
});
