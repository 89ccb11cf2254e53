import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on a lost, stolen or faulty card. */
export default definePage({
  id: 'forum-vitale-lost',
  topics: ['vitale-lost'],
  at: [about('forum', ['perte|perd*|vol|vole|volee|lost|stolen|dysfonction*|defectu*|marche|fonctionne', 'vitale'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000004-perte-carte-vitale'],
});
