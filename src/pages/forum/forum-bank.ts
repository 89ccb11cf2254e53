import { definePage } from '../definition';
import { about } from '../evidence';
import { forumAnchors } from '../frame';

/** Questions on the bank account. */
export default definePage({
  id: 'forum-bank',
  topics: ['change-bank'],
  at: [about('forum', ['rib|iban|bancaire|changement banque|bank account'])],
  anchors: forumAnchors,
  growth: 'watch',
  examples: ['https://forum-assures.ameli.fr/questions/3000010-changement-de-rib'],
});
