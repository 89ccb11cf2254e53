import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on moving house. */
export default definePage({
  id: 'forum-address',
  topics: ['change-address'],
  at: [about('forum', ['changement adresse|changer adresse|nouvelle adresse|modifi* adresse|demenag*|change address'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000009-changement-adresse'],
});
