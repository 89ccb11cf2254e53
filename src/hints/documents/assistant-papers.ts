import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import registrationForm from '../../pages/ameli/registration-form';
import forumPapers from '../../pages/forum/forum-papers';
import forumRegistering from '../../pages/forum/forum-registering';
import { rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingToWork, 'documents'),
    at(bornAbroadNumber, 'documents'),
    at(registrationForm, 'main'),
    at(forumRegistering, 'main'),
    at(forumPapers, 'main'),
  ],
  says: 'do',
  step: 'documents',
  when: (s) => rowIs(s, 'S14'),
  rank: 2,
  sources: ['f-assist'],
  against: ['doczz-form', 'fei'],
  terms: ['arrete-de-nomination', 'acte-de-naissance', 'traducteur-assermente'],
});
