import forumAccount from '../../pages/forum/forum-account';
import forumAddress from '../../pages/forum/forum-address';
import forumAttestation from '../../pages/forum/forum-attestation';
import forumBank from '../../pages/forum/forum-bank';
import forumC2s from '../../pages/forum/forum-c2s';
import forumDoctor from '../../pages/forum/forum-doctor';
import forumFamily from '../../pages/forum/forum-family';
import forumForeignCover from '../../pages/forum/forum-foreign-cover';
import forumHome from '../../pages/forum/forum-home';
import forumLeaving from '../../pages/forum/forum-leaving';
import forumNumber from '../../pages/forum/forum-number';
import forumPapers from '../../pages/forum/forum-papers';
import forumPermit from '../../pages/forum/forum-permit';
import forumPregnancy from '../../pages/forum/forum-pregnancy';
import forumRegistering from '../../pages/forum/forum-registering';
import forumReimbursement from '../../pages/forum/forum-reimbursement';
import forumResident from '../../pages/forum/forum-resident';
import forumSituation from '../../pages/forum/forum-situation';
import forumStudent from '../../pages/forum/forum-student';
import forumTopUp from '../../pages/forum/forum-top-up';
import forumVitale from '../../pages/forum/forum-vitale';
import forumVitaleLost from '../../pages/forum/forum-vitale-lost';
import forumVitaleOrder from '../../pages/forum/forum-vitale-order';
import forumVitaleUpdate from '../../pages/forum/forum-vitale-update';
import forumWorker from '../../pages/forum/forum-worker';
import { at, defineHint } from '../define';

export default defineHint({
  on: [
    at(forumVitaleLost, 'search'),
    at(forumVitaleUpdate, 'search'),
    at(forumHome, 'search'),
    at(forumStudent, 'search'),
    at(forumPapers, 'search'),
    at(forumRegistering, 'search'),
    at(forumNumber, 'search'),
    at(forumResident, 'search'),
    at(forumWorker, 'search'),
    at(forumFamily, 'search'),
    at(forumDoctor, 'search'),
    at(forumVitale, 'search'),
    at(forumVitaleOrder, 'search'),
    at(forumAccount, 'search'),
    at(forumAttestation, 'search'),
    at(forumAddress, 'search'),
    at(forumBank, 'search'),
    at(forumPermit, 'search'),
    at(forumSituation, 'search'),
    at(forumLeaving, 'search'),
    at(forumReimbursement, 'search'),
    at(forumC2s, 'search'),
    at(forumTopUp, 'search'),
    at(forumPregnancy, 'search'),
    at(forumForeignCover, 'search'),
  ],
  says: 'know',
  rank: 3,
  sources: ['f-acte', 'f-assist'],
  terms: ['caisse'],
});
