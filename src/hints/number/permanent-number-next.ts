import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumNumber from '../../pages/forum/forum-number';
import { numberIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(socialSecurityNumber, 'main'), at(bornAbroadNumber, 'main'), at(forumNumber, 'main')],
  says: 'do',
  step: 'online-account',
  when: (s) => numberIs(s, 'permanent'),
  rank: 1,
  sources: ['ameli-nia', 'seed'],
  terms: ['nir', 'compte-ameli', 'carte-vitale'],
});
