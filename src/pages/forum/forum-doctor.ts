import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the referring doctor. */
export default definePage({
  id: 'forum-doctor',
  topics: ['referring-doctor'],
  at: [about('forum', ['medecin traitant|parcours soin|referring doctor|primary doctor'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000006-declaration-medecin-traitant'],
});
