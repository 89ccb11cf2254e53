import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions of people who leave France. */
export default definePage({
  id: 'forum-leaving',
  topics: ['leave-france'],
  at: [about('forum', ['partir|quitt*|depart|expatri*|leaving', 'etranger*|france'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000014-depart-a-l-etranger'],
});
