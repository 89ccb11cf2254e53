import { all, any, not } from '../../model/ternary';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import joiningFamily from '../../pages/ameli/joining-family';
import registrationForm from '../../pages/ameli/registration-form';
import socialSecurityNumber from '../../pages/ameli/social-security-number';
import forumPapers from '../../pages/forum/forum-papers';
import forumRegistering from '../../pages/forum/forum-registering';
import { coveredElsewhere, needsPaper, rowIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(bornAbroadNumber, 'documents'),
    at(arrivingToWork, 'documents'),
    at(forumRegistering, 'main'),
    at(forumPapers, 'main'),
    at(socialSecurityNumber, 'main'),
    at(joiningFamily, 'documents'),
    at(registrationForm, 'main'),
  ],
  says: 'do',
  step: 'documents',
  when: (s) => all(needsPaper(s, 'birth-record'), not(any(coveredElsewhere(s), rowIs(s, 'S14', 'S17')))),
  rank: 2,
  sources: ['ameli-nia', 'fei'],
  against: ['ulys-etud'],
  terms: ['acte-de-naissance', 'copie-integrale', 'extrait-avec-filiation'],
});
