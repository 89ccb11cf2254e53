import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import forumPapers from '../../pages/forum/forum-papers';
import { needsPaper } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(bornAbroadNumber, 'documents'), at(forumPapers, 'main')],
  says: 'do',
  step: 'documents',
  when: (s) => needsPaper(s, 'sworn-translation'),
  rank: 3,
  sources: ['doczz-form', 'fei'],
  against: ['sorbonne', 'f-assist'],
  terms: ['traducteur-assermente', 'extrait-plurilingue'],
});
