import { definePage } from '../definition';
import { named } from '../evidence';

/** The forum's first page. */
export default definePage({
  id: 'forum-home',
  topics: ['contact'],
  at: [named('forum', [''])],
  anchors: {
    main: { role: 'heading', names: ['Forum des assurés', 'Posez votre question', 'Bienvenue sur le forum'] },
    search: { role: 'field', names: ['Rechercher dans le forum'] },
  },
  growth: 'final',
  examples: ['https://forum-assures.ameli.fr/'],
});
