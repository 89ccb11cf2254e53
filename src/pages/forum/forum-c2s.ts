import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the top-up for small incomes. */
export default definePage({
  id: 'forum-c2s',
  topics: ['css'],
  at: [about('forum', ['c2s|css|cmu|cmuc|acs|complementaire solidaire|sante solidaire'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000012-demande-css'],
});
