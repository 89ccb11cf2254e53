import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Coming from abroad to study: the student's page, which has had three sections and keeps its last word. */
export default definePage({
  id: 'coming-to-study',
  topics: ['register-student', 'documents', 'temporary-number'],
  at: [
    named('article', ['vous-venez-etudier-en-france', 'vous-venez-etudier-france', 'etudiant-etranger']),
    about('article', ['ven*|arriv*|install*', 'etud*', 'france']),
    about('article', ['etudiant*', 'etranger*|international|internationaux|europeen*']),
  ],
  anchors: {
    main: { role: 'heading', names: ['Vous venez étudier en France', 'Étudiant étranger', 'Étudier en France'] },
    register: {
      role: 'heading',
      names: [
        "S'inscrire à la Sécurité sociale",
        "Comment s'inscrire à la Sécurité sociale",
        'Votre inscription',
        'Votre affiliation',
      ],
    },
    documents: {
      role: 'heading',
      names: ['Les pièces justificatives', 'Pièces justificatives', 'Les documents à fournir'],
    },
    portal: { role: 'link', names: ['etudiant-etranger.ameli.fr', 'Site étudiant étranger', "S'inscrire en ligne"] },
    european: {
      role: 'heading',
      names: ['Vous êtes étudiant européen', "Vous venez d'un pays de l'Union européenne", 'Étudiant européen'],
    },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france/vous-venez-etudier-en-france',
    'https://www.ameli.fr/paris/assure/droits-demarches/etudes-stages/etudiant/vous-venez-etudier-en-france',
    'https://www.ameli.fr/assure/droits-demarches/etudes-emploi-retraite/etudiant/vous-venez-etudier-en-france',
  ],
});
