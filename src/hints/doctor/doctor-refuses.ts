import findDoctor from '../../pages/ameli/find-doctor';
import referringDoctor from '../../pages/ameli/referring-doctor';
import healthDirectory from '../../pages/directory/health-directory';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(referringDoctor, 'declare'), at(healthDirectory, 'search'), at(findDoctor, 'main')],
  says: 'do',
  step: 'referring-doctor',
  rank: 3,
  sources: ['sp-163', 'etgouv-mt', 'vite'],
  terms: ['medecin-traitant', 'conciliateur'],
});
