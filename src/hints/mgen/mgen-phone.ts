import { not } from '../../model/ternary';
import mgenHelp from '../../pages/mgen/mgen-help';
import { managedBy } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(mgenHelp, 'phone')],
  says: 'know',
  when: (s) => not(managedBy(s, 'cpam', 'none')),
  rank: 3,
  sources: ['vite', 'mgen-faq'],
  terms: ['mgen'],
});
