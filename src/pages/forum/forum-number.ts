import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the temporary and the permanent number. */
export default definePage({
  id: 'forum-number',
  topics: ['temporary-number', 'permanent-number'],
  at: [
    about('forum', [
      'nia|nir|numero provisoire|numero temporaire|numero attente|numero definitif|numero immatriculation|immatricul*|temporary number|provisional number|permanent number',
    ]),
  ],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/1764572-nia-numero-immatriculation-attente'],
});
