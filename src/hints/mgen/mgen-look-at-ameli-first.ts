import { all } from '../../model/ternary';
import mgenAccountCreate from '../../pages/mgen/mgen-account-create';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenArea from '../../pages/mgen/mgen-area';
import mgenAttestations from '../../pages/mgen/mgen-attestations';
import mgenConnexion from '../../pages/mgen/mgen-connexion';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenHelp from '../../pages/mgen/mgen-help';
import mgenLogin from '../../pages/mgen/mgen-login';
import mgenPregnancy from '../../pages/mgen/mgen-pregnancy';
import { managedBy, stepIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(mgenLogin, 'main'),
    at(mgenConnexion, 'main'),
    at(mgenAccountCreate, 'main'),
    at(mgenArea, 'main'),
    at(mgenHelp, 'main'),
    at(mgenFaq, 'main'),
    at(mgenAffiliation, 'main'),
    at(mgenAttestations, 'main'),
    at(mgenPregnancy, 'main'),
  ],
  says: 'know',
  step: 'register',
  when: (s) => all(managedBy(s, 'mgen'), stepIs(s, 'register', 'done')),
  rank: 1,
  sources: ['cfdt-mae', 'sncl'],
  against: ['seed', 'mgen-vit'],
  terms: ['mgen', 'compte-ameli'],
});
