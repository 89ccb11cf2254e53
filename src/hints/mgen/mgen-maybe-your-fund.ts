import { all } from '../../model/ternary';
import mgenAccountCreate from '../../pages/mgen/mgen-account-create';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenArea from '../../pages/mgen/mgen-area';
import mgenConnexion from '../../pages/mgen/mgen-connexion';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenHelp from '../../pages/mgen/mgen-help';
import mgenLogin from '../../pages/mgen/mgen-login';
import { managedBy, rowIs } from '../conditions';
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
  ],
  says: 'know',
  step: 'register',
  when: (s) => all(managedBy(s, 'read-certificate'), rowIs(s, 'S15', 'S18')),
  rank: 1,
  sources: ['sp-23671', 'seed'],
  against: ['nancy', 'mgen-faq'],
  terms: ['mgen', 'cpam', 'attestation-de-droits'],
});
