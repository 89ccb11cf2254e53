import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Joining a relative who is insured in France. */
export default definePage({
  id: 'joining-family',
  topics: ['register-family', 'entitlement'],
  at: [
    named('article', ['membre-famille-france', 'membres-famille-france']),
    about('article', ['famille|conjoint*|epou*', 'rejoin*|membre|accompagn*|regroupement|france']),
    about('article', ['ayant droit']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: ['Vous rejoignez votre famille en France', 'Membres de la famille', 'Vous accompagnez votre conjoint'],
    },
    documents: {
      role: 'heading',
      names: ['Les pièces justificatives', 'Pièces justificatives', 'Les documents à fournir'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/rejoindre-famille-en-france',
  ],
});
