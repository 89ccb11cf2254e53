import { all, any, not } from '../../model/ternary';
import accountDoctor from '../../pages/account/account-doctor';
import declareDoctor from '../../pages/ameli/declare-doctor';
import findDoctor from '../../pages/ameli/find-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import reimbursementRules from '../../pages/ameli/reimbursement-rules';
import healthDirectory from '../../pages/directory/health-directory';
import forumDoctor from '../../pages/forum/forum-doctor';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import { affiliationIs, numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(referringDoctor, 'main'),
    at(accountDoctor, 'main'),
    at(mgenDoctor, 'main'),
    at(forumDoctor, 'main'),
    at(declareDoctor, 'main'),
    at(reimbursementRules, 'main'),
    at(healthDirectory, 'main'),
    at(findDoctor, 'main'),
  ],
  says: 'do',
  step: 'referring-doctor',
  when: (s) => any(numberIs(s, 'permanent'), all(affiliationIs(s, 'foreign-rights'), not(numberIs(s, 'temporary')))),
  rank: 1,
  sources: ['ameli-mt', 'sp-163'],
  terms: ['medecin-traitant', 'parcours-de-soins', 'ticket-moderateur'],
});
