import findDoctor from '../../pages/ameli/find-doctor';
import healthDirectory from '../../pages/directory/health-directory';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(healthDirectory, 'fees'), at(findDoctor, 'main')],
  says: 'know',
  rank: 2,
  sources: ['fei', 'sp-20739'],
  terms: ['secteur', 'depassement', 'medecin-conventionne'],
});
