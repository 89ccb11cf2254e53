import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on expecting a child. */
export default definePage({
  id: 'forum-pregnancy',
  topics: ['pregnancy'],
  at: [about('forum', ['grossesse|enceinte|conge maternite|pregnan*'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000016-declaration-de-grossesse'],
});
