import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on residence permits. */
export default definePage({
  id: 'forum-permit',
  topics: ['residence-permit', 'entitlement'],
  at: [about('forum', ['titre sejour|carte sejour|recepisse|visa|vls|residence permit|carte resident'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000001-fin-titre-de-sejour'],
});
