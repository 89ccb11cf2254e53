import { definePage } from '../definition';
import { about, named } from '../evidence';

/** The hub for people who arrive, with a page for each situation. */
export default definePage({
  id: 'arriving-in-france',
  topics: [
    'entitlement',
    'register-worker',
    'register-student',
    'register-resident',
    'register-family',
    'exempt-foreign-cover',
  ],
  at: [
    named('article', ['protection-sociale-france', 'protection-sociale-en-france', 'europe-international']),
    about('article', ['ven*|arriv*', 'france']),
    about('article', ['protection social*', 'accueil|arriv*', 'france']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ["Protection sociale à l'accueil en France", 'Protection sociale en France', 'Europe, international'],
    },
    study: { role: 'link', names: ['Vous venez étudier en France'] },
    work: { role: 'link', names: ['Vous venez travailler en France'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france',
    'https://www.ameli.fr/assure/droits-demarches/europe-international',
  ],
});
