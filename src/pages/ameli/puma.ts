import { definePage } from '../definition';
import { about, named } from '../evidence';

/** Cover by work or by residence (PUMa), and opening one's rights. */
export default definePage({
  id: 'puma',
  topics: ['entitlement', 'register-resident'],
  at: [
    named('article', ['protection-universelle-maladie', 'puma']),
    about('article', ['protection universelle|puma|critere residence']),
    about('article', ['affili*|ouverture droit|ouvrir droit']),
  ],
  anchors: {
    main: {
      role: 'heading',
      names: [
        'Protection universelle maladie (Puma)',
        'La protection universelle maladie',
        'Protection universelle maladie',
      ],
    },
    residence: {
      role: 'heading',
      names: ['Vous résidez en France', 'Résider en France de manière stable et régulière', 'Le critère de résidence'],
    },
    work: {
      role: 'heading',
      names: ['Vous travaillez en France', 'Vous exercez une activité professionnelle', "Le critère d'activité"],
    },
    form: { role: 'link', names: ["Demande d'ouverture des droits à l'assurance maladie", 'Formulaire S1106'] },
  },
  growth: 'final',
  examples: [
    'https://www.ameli.fr/assure/droits-demarches/principes/protection-universelle-maladie',
    'https://www.ameli.fr/gironde/assure/droits-demarches/principes/protection-universelle-maladie',
  ],
});
