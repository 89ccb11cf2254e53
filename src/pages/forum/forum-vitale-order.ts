import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on getting the card. */
export default definePage({
  id: 'forum-vitale-order',
  topics: ['vitale-order'],
  at: [
    about('forum', ['command*|demand*|obten*|premiere|recevoir|recu*|delai|attente|renouvel*|order', 'vitale'], {
      not: 'attestation',
    }),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000002-commande-carte-vitale'],
});
