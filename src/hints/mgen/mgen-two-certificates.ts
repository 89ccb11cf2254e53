import mgenAttestations from '../../pages/mgen/mgen-attestations';
import { at, defineHint } from '../define';

export default defineHint({
  on: [at(mgenAttestations, 'download')],
  says: 'know',
  rank: 2,
  sources: ['nancy', 'seed'],
  terms: ['attestation-de-droits', 'mutuelle'],
});
