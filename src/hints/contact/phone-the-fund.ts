import { any } from '../../model/ternary';
import contact from '../../pages/ameli/contact';
import { coveredElsewhere, managedBy, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(contact, 'main')],
  says: 'know',
  when: (s) => unless(any(coveredElsewhere(s), managedBy(s, 'mgen'))),
  rank: 3,
  sources: ['sp-34308'],
  terms: ['trente-six-quarante-six', 'cpam'],
});
