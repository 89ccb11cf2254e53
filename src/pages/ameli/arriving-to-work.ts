import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Coming to work in France, employed or self-employed. */
export default definePage({
  id: 'arriving-to-work',
  topics: ['register-worker', 'entitlement'],
  at: [
    named('article', ['travailleur-expatriation-france', 'vous-venez-travailler-en-france']),
    about('article', ['travail*|salari*|emploi|expatri*|independant|chercheur*|saisonnier*', 'france'], {
      not: 'detach*',
    }),
    about('article', ['ven*|arriv*', 'travail*|salari*|emploi|independant|chercheur*|saisonnier*', 'france'], {
      not: 'detach*',
    }),
    about('article', ['frontalier*']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Vous venez travailler en France', 'Travailler en France', 'Travailleur expatrié en France'],
    },
    register: { role: 'heading', names: ['Votre affiliation', "S'affilier à l'Assurance Maladie", 'Vos démarches'] },
    documents: {
      role: 'heading',
      names: ['Les pièces justificatives', 'Pièces justificatives', 'Les documents à fournir'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/travailleur-expatriation-france',
  ],
});
