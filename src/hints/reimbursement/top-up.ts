import { any, not } from '../../model/ternary';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import topUp from '../../pages/ameli/top-up';
import forumTopUp from '../../pages/forum/forum-top-up';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenOffers from '../../pages/mgen/mgen-offers';
import { coveredElsewhere, remarkIs, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(topUp, 'main'),
    at(forumTopUp, 'main'),
    at(mgenOffers, 'main'),
    at(mgenFaq, 'join'),
    at(mgenAffiliation, 'main'),
    at(reimbursementRules, 'main'),
  ],
  says: 'do',
  step: 'top-up',
  when: (s) =>
    not(
      any(
        coveredElsewhere(s),
        remarkIs(s, 'top-up', 'top-up-ask-employer'),
        rowIs(s, 'S15', 'S17', 'S18', 'S19', 'S24', 'S24b', 'S34', 'S35'),
      ),
    ),
  rank: 2,
  sources: ['seed', 'sp-737', 'ameli-c2s'],
  terms: ['mutuelle', 'c2s', 'ticket-moderateur', 'teletransmission'],
});
