import accountDoctor from '../../pages/account/account-doctor';
import declareDoctor from '../../pages/ameli/declare-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import forumDoctor from '../../pages/forum/forum-doctor';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import { stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(referringDoctor, 'main'),
    at(accountDoctor, 'main'),
    at(mgenDoctor, 'main'),
    at(forumDoctor, 'main'),
    at(declareDoctor, 'main'),
  ],
  says: 'know',
  step: 'referring-doctor',
  when: (s) => stepIs(s, 'referring-doctor', 'done'),
  rank: 1,
  sources: ['sp-163', 'essentiel'],
  terms: ['medecin-traitant', 's3704'],
});
