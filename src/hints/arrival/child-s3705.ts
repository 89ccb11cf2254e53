import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import childAttachment from '../../pages/ameli/child-attachment';
import joiningFamily from '../../pages/ameli/joining-family';
import puma from '../../pages/ameli/puma';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumFamily from '../../pages/forum/forum-family';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(joiningFamily, 'main'),
    at(forumFamily, 'main'),
    at(childAttachment, 'main'),
    at(bornAbroadNumber, 'main'),
    at(arrivingInFrance, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(forumRegistering, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S27'),
  rank: 1,
  sources: ['sp-16620'],
  terms: ['s3705', 'rattachement', 'livret-de-famille'],
});
