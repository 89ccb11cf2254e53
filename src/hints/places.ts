import accountAddress from '../pages/account/account-address';
import accountBank from '../pages/account/account-bank';
import accountDetails from '../pages/account/account-details';
import accountDoctor from '../pages/account/account-doctor';
import accountSituation from '../pages/account/account-situation';
import accountVitale from '../pages/account/account-vitale';
import accountVitaleOrder from '../pages/account/account-vitale-order';
import addressHelp from '../pages/ameli/address-help';
import arrivingInFrance from '../pages/ameli/arriving-in-france';
import arrivingToWork from '../pages/ameli/arriving-to-work';
import bankHelp from '../pages/ameli/bank-help';
import bornAbroadNumber from '../pages/ameli/born-abroad-number';
import carteVitale from '../pages/ameli/carte-vitale';
import comingToStudy from '../pages/ameli/coming-to-study';
import contact from '../pages/ameli/contact';
import declareDoctor from '../pages/ameli/declare-doctor';
import findDoctor from '../pages/ameli/find-doctor';
import joiningFamily from '../pages/ameli/joining-family';
import paperClaim from '../pages/ameli/paper-claim';
import paymentsHelp from '../pages/ameli/payments-help';
import puma from '../pages/ameli/puma';
import referringDoctor from '../pages/ameli/referring-doctor';
import registrationEnglish from '../pages/ameli/registration-english';
import registrationForm from '../pages/ameli/registration-form';
import reimbursementRules from '../pages/ameli/reimbursement-rules';
import settlingInFrance from '../pages/ameli/settling-in-france';
import situationHelp from '../pages/ameli/situation-help';
import socialSecurityNumber from '../pages/ameli/social-security-number';
import studentCover from '../pages/ameli/student-cover';
import temporaryStay from '../pages/ameli/temporary-stay';
import thirdPartyPayment from '../pages/ameli/third-party-payment';
import vitaleApp from '../pages/ameli/vitale-app';
import vitaleOrderHelp from '../pages/ameli/vitale-order-help';
import vitaleUpdateHelp from '../pages/ameli/vitale-update-help';
import healthDirectory from '../pages/directory/health-directory';
import forumAddress from '../pages/forum/forum-address';
import forumBank from '../pages/forum/forum-bank';
import forumDoctor from '../pages/forum/forum-doctor';
import forumFamily from '../pages/forum/forum-family';
import forumForeignCover from '../pages/forum/forum-foreign-cover';
import forumRegistering from '../pages/forum/forum-registering';
import forumReimbursement from '../pages/forum/forum-reimbursement';
import forumResident from '../pages/forum/forum-resident';
import forumSituation from '../pages/forum/forum-situation';
import forumStudent from '../pages/forum/forum-student';
import forumVitale from '../pages/forum/forum-vitale';
import forumVitaleOrder from '../pages/forum/forum-vitale-order';
import forumVitaleUpdate from '../pages/forum/forum-vitale-update';
import forumWorker from '../pages/forum/forum-worker';
import mgenAccountCreate from '../pages/mgen/mgen-account-create';
import mgenAffiliation from '../pages/mgen/mgen-affiliation';
import mgenArea from '../pages/mgen/mgen-area';
import mgenAttestations from '../pages/mgen/mgen-attestations';
import mgenBank from '../pages/mgen/mgen-bank';
import mgenCarteVitale from '../pages/mgen/mgen-carte-vitale';
import mgenChanges from '../pages/mgen/mgen-changes';
import mgenConnexion from '../pages/mgen/mgen-connexion';
import mgenDetails from '../pages/mgen/mgen-details';
import mgenDoctor from '../pages/mgen/mgen-doctor';
import mgenFaq from '../pages/mgen/mgen-faq';
import mgenHelp from '../pages/mgen/mgen-help';
import mgenLogin from '../pages/mgen/mgen-login';
import mgenReimbursement from '../pages/mgen/mgen-reimbursement';
import mgenStatements from '../pages/mgen/mgen-statements';
import mgenVitaleLost from '../pages/mgen/mgen-vitale-lost';
import mgenVitaleOrder from '../pages/mgen/mgen-vitale-order';
import studentPortal from '../pages/portal/student-portal';
import { at, type Places } from './define';

/** Where something is changed in a file, or explained. */
export const ON_CHANGES: Places = [
  at(accountDetails, 'main'),
  at(accountAddress, 'main'),
  at(addressHelp, 'main'),
  at(forumAddress, 'main'),
  at(situationHelp, 'main'),
  at(accountSituation, 'main'),
  at(forumSituation, 'main'),
  at(accountBank, 'main'),
  at(bankHelp, 'main'),
  at(forumBank, 'main'),
  at(mgenChanges, 'main'),
  at(mgenDetails, 'main'),
  at(mgenBank, 'main'),
];

/** Where people who come to work read of it. */
export const ON_COMING_TO_WORK: Places = [
  at(arrivingInFrance, 'main'),
  at(arrivingToWork, 'main'),
  at(forumWorker, 'main'),
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
  at(bornAbroadNumber, 'main'),
  at(registrationForm, 'main'),
  at(forumRegistering, 'main'),
];

/** Where somebody covered from abroad would think of registering. */
export const ON_COVER_FROM_ABROAD: Places = [
  at(comingToStudy, 'main'),
  at(forumStudent, 'main'),
  at(registrationEnglish, 'main'),
  at(studentPortal, 'main'),
  at(bornAbroadNumber, 'main'),
  at(arrivingInFrance, 'main'),
  at(temporaryStay, 'main'),
  at(forumForeignCover, 'main'),
  at(studentCover, 'main'),
  at(forumRegistering, 'main'),
  at(registrationForm, 'main'),
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
];

/** Where a referring doctor is looked for or declared. */
export const ON_DECLARING_A_DOCTOR: Places = [
  at(referringDoctor, 'main'),
  at(accountDoctor, 'main'),
  at(mgenDoctor, 'main'),
  at(forumDoctor, 'main'),
  at(declareDoctor, 'main'),
  at(reimbursementRules, 'main'),
  at(healthDirectory, 'main'),
  at(findDoctor, 'main'),
];

/** MGEN’s own pages. */
export const ON_MGEN_SITE: Places = [
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
];

/** Where the card is ordered. */
export const ON_ORDERING_THE_CARD: Places = [
  at(carteVitale, 'main'),
  at(accountVitale, 'main'),
  at(forumVitale, 'main'),
  at(accountVitaleOrder, 'main'),
  at(mgenVitaleOrder, 'main'),
  at(forumVitaleOrder, 'main'),
  at(vitaleOrderHelp, 'main'),
  at(vitaleUpdateHelp, 'main'),
  at(forumVitaleUpdate, 'main'),
  at(mgenCarteVitale, 'main'),
];

/** Where refunds are explained, for people covered from abroad. */
export const ON_REFUNDS_WITH_COVER_FROM_ABROAD: Places = [
  at(paperClaim, 'main'),
  at(forumReimbursement, 'main'),
  at(reimbursementRules, 'main'),
  at(thirdPartyPayment, 'main'),
  at(healthDirectory, 'name'),
  at(findDoctor, 'main'),
  at(temporaryStay, 'main'),
  at(forumForeignCover, 'search'),
  at(paymentsHelp, 'main'),
];

/** Where people register, or read how to. */
export const ON_REGISTRATION: Places = [
  at(arrivingInFrance, 'main'),
  at(arrivingToWork, 'main'),
  at(forumWorker, 'main'),
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
  at(studentCover, 'main'),
  at(comingToStudy, 'main'),
  at(forumStudent, 'main'),
  at(registrationEnglish, 'main'),
  at(studentPortal, 'main'),
  at(registrationForm, 'main'),
  at(forumRegistering, 'main'),
];

/** Where residents without another route read how to register. */
export const ON_RESIDENCE: Places = [
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
  at(bornAbroadNumber, 'main'),
  at(socialSecurityNumber, 'main'),
  at(arrivingInFrance, 'main'),
  at(registrationForm, 'main'),
  at(forumRegistering, 'main'),
  at(joiningFamily, 'main'),
  at(forumFamily, 'main'),
  at(arrivingToWork, 'main'),
  at(forumWorker, 'main'),
];

/** Where somebody on a visit would think of registering. */
export const ON_STAYING_WITHOUT_A_FILE: Places = [
  at(arrivingInFrance, 'main'),
  at(arrivingToWork, 'main'),
  at(forumWorker, 'main'),
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
  at(bornAbroadNumber, 'main'),
  at(registrationForm, 'main'),
  at(forumRegistering, 'main'),
  at(comingToStudy, 'main'),
  at(forumStudent, 'main'),
  at(registrationEnglish, 'main'),
  at(studentCover, 'main'),
  at(studentPortal, 'main'),
  at(temporaryStay, 'main'),
  at(forumForeignCover, 'main'),
  at(socialSecurityNumber, 'main'),
];

/** Where students register, or read how to. */
export const ON_STUDENT_REGISTRATION: Places = [
  at(comingToStudy, 'main'),
  at(forumStudent, 'main'),
  at(registrationEnglish, 'main'),
  at(studentCover, 'main'),
  at(studentPortal, 'main'),
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
  at(arrivingToWork, 'main'),
  at(forumWorker, 'main'),
  at(bornAbroadNumber, 'main'),
  at(registrationForm, 'main'),
  at(arrivingInFrance, 'main'),
  at(forumRegistering, 'main'),
];

/** Where the card is explained or ordered. */
export const ON_THE_CARD: Places = [
  at(carteVitale, 'main'),
  at(accountVitale, 'main'),
  at(forumVitale, 'main'),
  at(accountVitaleOrder, 'main'),
  at(mgenVitaleOrder, 'main'),
  at(forumVitaleOrder, 'main'),
  at(vitaleOrderHelp, 'main'),
  at(vitaleUpdateHelp, 'main'),
  at(forumVitaleUpdate, 'main'),
  at(vitaleApp, 'main'),
  at(mgenCarteVitale, 'main'),
];

/** Where people with a contract read where their file goes. */
export const ON_WORKERS_FILE: Places = [
  at(arrivingInFrance, 'main'),
  at(arrivingToWork, 'main'),
  at(forumWorker, 'main'),
  at(puma, 'main'),
  at(settlingInFrance, 'main'),
  at(forumResident, 'main'),
  at(bornAbroadNumber, 'main'),
  at(registrationForm, 'main'),
  at(forumRegistering, 'main'),
  at(contact, 'main'),
];
