import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on updating the card. */
export default definePage({
  id: 'forum-vitale-update',
  topics: ['vitale-update'],
  at: [about('forum', ['mettre jour|mise jour|actualis*|update', 'vitale'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000003-mise-a-jour-carte-vitale'],
});
