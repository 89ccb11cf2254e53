import mgenAccountCreate from '../../pages/mgen/mgen-account-create';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenArea from '../../pages/mgen/mgen-area';
import mgenBank from '../../pages/mgen/mgen-bank';
import mgenChanges from '../../pages/mgen/mgen-changes';
import mgenConnexion from '../../pages/mgen/mgen-connexion';
import mgenDetails from '../../pages/mgen/mgen-details';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenHelp from '../../pages/mgen/mgen-help';
import mgenLogin from '../../pages/mgen/mgen-login';
import mgenOffers from '../../pages/mgen/mgen-offers';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(mgenHelp, 'main'),
    at(mgenFaq, 'main'),
    at(mgenAffiliation, 'main'),
    at(mgenOffers, 'main'),
    at(mgenLogin, 'main'),
    at(mgenConnexion, 'main'),
    at(mgenAccountCreate, 'main'),
    at(mgenArea, 'main'),
    at(mgenChanges, 'main'),
    at(mgenDetails, 'main'),
    at(mgenBank, 'main'),
  ],
  says: 'know',
  rank: 3,
  sources: ['nancy', 'inserm', 'mesr-psc'],
  terms: ['mgen', 'mutuelle', 'psc'],
});
