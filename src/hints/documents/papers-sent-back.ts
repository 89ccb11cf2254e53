import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import registrationForm from '../../pages/ameli/registration-form';
import forumPapers from '../../pages/forum/forum-papers';
import forumWorker from '../../pages/forum/forum-worker';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(bornAbroadNumber, 'main'),
    at(forumPapers, 'main'),
    at(registrationForm, 'main'),
    at(arrivingToWork, 'documents'),
    at(forumWorker, 'main'),
  ],
  says: 'do',
  step: 'documents',
  rank: 3,
  sources: ['fei', 'ameli-nia', 'doczz-form'],
  terms: ['piece-justificative'],
});
