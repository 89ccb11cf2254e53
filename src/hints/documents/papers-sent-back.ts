import { not } from '../../model/ternary';
import registrationForm from '../../pages/ameli/registration-form';
import { insuredPrivately } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(registrationForm, 'main')],
  says: 'do',
  step: 'documents',
  when: (s) => not(insuredPrivately(s)),
  rank: 3,
  sources: ['fei', 'ameli-nia', 'doczz-form'],
  terms: ['piece-justificative'],
});
