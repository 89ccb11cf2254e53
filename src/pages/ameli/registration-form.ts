import { definePage } from '../definition';
import { about } from '../evidence';

/** The form that asks for rights (S1106), as a file. */
export default definePage({
  id: 'registration-form',
  topics: ['register-resident', 'register-worker', 'documents'],
  at: [about('file', ['s1106*']), about('file', ['ouverture droit'])],
  anchors: {
    main: { role: 'heading', names: ["Demande d'ouverture des droits à l'assurance maladie"] },
  },
  growth: 'final',
  examples: ['https://www.ameli.fr/sites/default/files/formulaires/220/s1106.pdf'],
});
