import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import topUp from '../../pages/ameli/top-up';
import forumTopUp from '../../pages/forum/forum-top-up';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenOffers from '../../pages/mgen/mgen-offers';
import { remarkIs } from '../conditions';
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
  when: (s) => remarkIs(s, 'top-up', 'top-up-ask-employer'),
  rank: 2,
  sources: ['inserm', 'sp-20739'],
  terms: ['mutuelle', 'psc'],
});
