import mgenReimbursement from '../../pages/mgen/mgen-reimbursement';
import mgenStatements from '../../pages/mgen/mgen-statements';
import { managedBy } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(mgenReimbursement, 'main'), at(mgenStatements, 'main')],
  says: 'know',
  step: 'register',
  when: (s) => managedBy(s, 'mgen'),
  rank: 1,
  sources: ['cfdt-mae', 'sncl'],
  against: ['seed'],
  terms: ['mgen', 'compte-ameli', 'feuille-de-soins'],
});
