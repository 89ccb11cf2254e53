import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on papers of another country's scheme. */
export default definePage({
  id: 'forum-foreign-cover',
  topics: ['exempt-foreign-cover'],
  at: [about('forum', ['formulaire s1|document s1|s1|ehic|ghic|e106|formulaire a1|private insurance'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000015-formulaire-s1'],
});
