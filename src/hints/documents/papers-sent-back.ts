import registrationForm from '../../pages/ameli/registration-form';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(registrationForm, 'main')],
  says: 'do',
  step: 'documents',
  rank: 3,
  sources: ['fei', 'ameli-nia', 'doczz-form'],
  terms: ['piece-justificative'],
});
