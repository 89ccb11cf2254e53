import mgenArea from '../../pages/mgen/mgen-area';
import mgenReimbursement from '../../pages/mgen/mgen-reimbursement';
import mgenStatements from '../../pages/mgen/mgen-statements';
import { managedBy } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(mgenReimbursement, 'statements'), at(mgenStatements, 'main'), at(mgenArea, 'statements')],
  says: 'know',
  step: 'register',
  when: (s) => managedBy(s, 'mgen'),
  rank: 3,
  sources: ['cfdt-mae'],
  terms: ['mgen'],
});
