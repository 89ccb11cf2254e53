import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Living in France without work: pensioners, people who come back, protected people. */
export default definePage({
  id: 'settling-in-france',
  topics: ['register-resident', 'entitlement'],
  at: [
    named('article', ['retraite-france', 'retour-en-france', 'demandeur-d-asile']),
    about('article', ['retrait*|pension*|inactif*|install*|resid*|vivre|retour*|rentr*|reven*', 'france']),
    about('article', ['ven*|arriv*', 'retrait*|pension*|inactif*|install*|resid*|vivre', 'france']),
    about('article', ['asile|refugie*|protection internationale|protection subsidiaire|protection temporaire']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Vous venez vivre en France',
        'Vous vous installez en France',
        'Vous êtes retraité en France',
        'Retour en France',
      ],
    },
    register: { role: 'heading', names: ['Votre affiliation', "S'affilier à l'Assurance Maladie", 'Vos démarches'] },
    form: { role: 'heading', names: ['Le formulaire S1', 'Le document S1'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/retraite-en-france',
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/demandeur-d-asile',
  ],
});
