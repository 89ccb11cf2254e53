import { all, not } from '../../model/ternary';
import topUp from '../../pages/ameli/top-up';
import forumTopUp from '../../pages/forum/forum-top-up';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenOffers from '../../pages/mgen/mgen-offers';
import { coveredElsewhere, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(topUp, 'main'),
    at(forumTopUp, 'main'),
    at(mgenOffers, 'main'),
    at(mgenFaq, 'join'),
    at(mgenAffiliation, 'main'),
  ],
  says: 'do',
  step: 'top-up',
  when: (s) => all(rowIs(s, 'S17'), not(coveredElsewhere(s))),
  rank: 2,
  sources: ['seed', 'amu'],
  terms: ['mutuelle'],
});
