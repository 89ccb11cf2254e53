import { all, any, not } from '../../model/ternary';
import mgenAccountCreate from '../../pages/mgen/mgen-account-create';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenArea from '../../pages/mgen/mgen-area';
import mgenAttestations from '../../pages/mgen/mgen-attestations';
import mgenBank from '../../pages/mgen/mgen-bank';
import mgenCarteVitale from '../../pages/mgen/mgen-carte-vitale';
import mgenChanges from '../../pages/mgen/mgen-changes';
import mgenConnexion from '../../pages/mgen/mgen-connexion';
import mgenDetails from '../../pages/mgen/mgen-details';
import mgenDoctor from '../../pages/mgen/mgen-doctor';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenHelp from '../../pages/mgen/mgen-help';
import mgenLogin from '../../pages/mgen/mgen-login';
import mgenReimbursement from '../../pages/mgen/mgen-reimbursement';
import mgenStatements from '../../pages/mgen/mgen-statements';
import mgenVitaleLost from '../../pages/mgen/mgen-vitale-lost';
import mgenVitaleOrder from '../../pages/mgen/mgen-vitale-order';
import { channelIs, coveredElsewhere, managedBy } from '../conditions';
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
    at(mgenCarteVitale, 'main'),
    at(mgenReimbursement, 'main'),
    at(mgenStatements, 'main'),
    at(mgenAttestations, 'main'),
    at(mgenChanges, 'main'),
    at(mgenDetails, 'main'),
    at(mgenBank, 'main'),
    at(mgenDoctor, 'main'),
    at(mgenVitaleLost, 'main'),
    at(mgenVitaleOrder, 'main'),
  ],
  says: 'know',
  step: 'register',
  when: (s) => all(managedBy(s, 'cpam'), not(any(channelIs(s, 'student-portal'), coveredElsewhere(s)))),
  rank: 2,
  sources: ['sp-648', 'sp-23671', 'sp-34308'],
  terms: ['cpam', 'mgen', 'mutuelle'],
});
