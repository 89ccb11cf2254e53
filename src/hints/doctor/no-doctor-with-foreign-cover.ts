import accountDoctor from '../../pages/account/account-doctor';
import declareDoctor from '../../pages/ameli/declare-doctor';
import findDoctor from '../../pages/ameli/find-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import healthDirectory from '../../pages/directory/health-directory';
import forumDoctor from '../../pages/forum/forum-doctor';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import { coveredElsewhere } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(referringDoctor, 'main'),
    at(accountDoctor, 'main'),
    at(mgenDoctor, 'main'),
    at(forumDoctor, 'main'),
    at(declareDoctor, 'main'),
    at(healthDirectory, 'main'),
    at(findDoctor, 'main'),
  ],
  says: 'not-for-you',
  step: 'referring-doctor',
  when: (s) => coveredElsewhere(s),
  rank: 1,
  sources: ['seed', 'sp-17760'],
  terms: ['medecin-traitant', 'ceam'],
});
