import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on top-up insurance. */
export default definePage({
  id: 'forum-top-up',
  topics: ['mutuelle'],
  at: [about('forum', ['mutuelle|complementaire sante|teletransmission'], { not: 'solidaire' })],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000013-teletransmission-mutuelle'],
});
