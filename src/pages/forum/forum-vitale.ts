import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the card. */
export default definePage({
  id: 'forum-vitale',
  topics: ['vitale-use', 'vitale-order'],
  at: [about('forum', ['vitale'], { not: 'attestation' })],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3571681-appli-carte-vitale'],
});
