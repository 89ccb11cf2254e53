import mgenAttestations from '../../pages/mgen/mgen-attestations';
import { managedBy } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(mgenAttestations, 'download')],
  says: 'know',
  when: (s) => managedBy(s, 'mgen', 'read-certificate'),
  rank: 2,
  sources: ['nancy', 'seed'],
  terms: ['attestation-de-droits', 'mutuelle'],
});
