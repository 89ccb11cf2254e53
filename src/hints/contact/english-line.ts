import contact from '../../pages/ameli/contact';
import forumHome from '../../pages/forum/forum-home';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(contact, 'phone'), at(forumHome, 'main')],
  says: 'know',
  rank: 1,
  sources: ['ciup-ch-en', 'roanne'],
  terms: ['trente-six-quarante-six'],
});
