import mgenHelp from '../../pages/mgen/mgen-help';
import { managedBy, unless } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(mgenHelp, 'phone')],
  says: 'know',
  when: (s) => unless(managedBy(s, 'cpam', 'none')),
  rank: 3,
  sources: ['vite', 'mgen-faq'],
  terms: ['mgen'],
});
