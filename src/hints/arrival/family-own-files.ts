import { all, not } from '../../model/ternary';
import birthDeclaration from '../../pages/ameli/birth-declaration';
import childAttachment from '../../pages/ameli/child-attachment';
import joiningFamily from '../../pages/ameli/joining-family';
import forumFamily from '../../pages/forum/forum-family';
import { affiliationIs, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(joiningFamily, 'main'), at(childAttachment, 'main'), at(birthDeclaration, 'attach'), at(forumFamily, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => all(affiliationIs(s, 'compulsory', 'possible'), not(rowIs(s, 'S26', 'S26b'))),
  rank: 2,
  sources: ['sp-16620', 'mgen-chg'],
  terms: ['s3705', 's1106', 'ayant-droit'],
});
