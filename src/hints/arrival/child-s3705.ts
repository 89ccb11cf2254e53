import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import birthDeclaration from '../../pages/ameli/birth-declaration';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import childAttachment from '../../pages/ameli/child-attachment';
import joiningFamily from '../../pages/ameli/joining-family';
import puma from '../../pages/ameli/puma';
import registrationForm from '../../pages/ameli/registration-form';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumFamily from '../../pages/forum/forum-family';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumWorker from '../../pages/forum/forum-worker';
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
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
    at(registrationForm, 'main'),
    at(birthDeclaration, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => rowIs(s, 'S27'),
  rank: 1,
  sources: ['sp-16620'],
  terms: ['s3705', 'rattachement', 'livret-de-famille'],
});
