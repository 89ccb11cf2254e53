import arrivingInFrance from '../../pages/ameli/arriving-in-france';
import arrivingToWork from '../../pages/ameli/arriving-to-work';
import bornAbroadNumber from '../../pages/ameli/born-abroad-number';
import puma from '../../pages/ameli/puma';
import registrationForm from '../../pages/ameli/registration-form';
import settlingInFrance from '../../pages/ameli/settling-in-france';
import forumRegistering from '../../pages/forum/forum-registering';
import forumResident from '../../pages/forum/forum-resident';
import forumWorker from '../../pages/forum/forum-worker';
import mgenAccountCreate from '../../pages/mgen/mgen-account-create';
import mgenAffiliation from '../../pages/mgen/mgen-affiliation';
import mgenArea from '../../pages/mgen/mgen-area';
import mgenConnexion from '../../pages/mgen/mgen-connexion';
import mgenFaq from '../../pages/mgen/mgen-faq';
import mgenHelp from '../../pages/mgen/mgen-help';
import mgenLogin from '../../pages/mgen/mgen-login';
import { channelIs } from '../conditions';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(arrivingInFrance, 'main'),
    at(arrivingToWork, 'main'),
    at(forumWorker, 'main'),
    at(puma, 'main'),
    at(settlingInFrance, 'main'),
    at(forumResident, 'main'),
    at(bornAbroadNumber, 'main'),
    at(registrationForm, 'main'),
    at(forumRegistering, 'main'),
    at(mgenHelp, 'main'),
    at(mgenFaq, 'main'),
    at(mgenAffiliation, 'main'),
    at(mgenLogin, 'main'),
    at(mgenConnexion, 'main'),
    at(mgenAccountCreate, 'main'),
    at(mgenArea, 'main'),
  ],
  says: 'do',
  step: 'register',
  when: (s) => channelIs(s, 'mgen'),
  rank: 1,
  sources: ['sp-23671', 'nancy'],
  terms: ['mgen'],
});
