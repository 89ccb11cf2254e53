import type { Decision } from '../model/decision';
import type { Step } from '../model/step';

const ABROAD = 'https://www.ameli.fr/assure/droits-demarches/europe-international/protection-sociale-france';
const BORN_ABROAD = `${ABROAD}/ne-etranger-demander-numero-securite-sociale`;
const STUDY = `${ABROAD}/vous-venez-etudier-en-france`;
const CONTACTS = 'https://www.ameli.fr/assure/adresses-et-contacts';
const WELL_PAID = 'https://www.ameli.fr/assure/remboursements/etre-bien-rembourse';

/** Where the file goes, for each channel that has an official page. */
const registering: Partial<Record<Decision['channel'], string>> = {
  'student-portal': 'https://etudiant-etranger.ameli.fr/',
  'cpam-form': BORN_ABROAD,
  'cpam-paris': BORN_ABROAD,
  employer: BORN_ABROAD,
  'foreign-form': CONTACTS,
  'parent-file': CONTACTS,
  mgen: 'https://www.mgen.fr/aide-et-contact',
};

/** The official page for a step, if there is one to open. */
export function link(step: Step, decision: Decision): string | undefined {
  switch (step) {
    case 'check-entitlement':
      return decision.affiliation === 'unknown' ? undefined : decision.channel === 'student-portal' ? STUDY : undefined;
    case 'documents':
      return decision.channel === 'student-portal' ? STUDY : BORN_ABROAD;
    case 'register':
      return registering[decision.channel];
    case 'temporary-number':
    case 'permanent-number':
      return BORN_ABROAD;
    case 'paid-back-meanwhile':
      return `${WELL_PAID}/feuille-soins-papier`;
    case 'referring-doctor':
      return `${WELL_PAID}/medecin-traitant-parcours-soins-coordonnes`;
    case 'top-up':
      return undefined;
    case 'online-account':
      return 'https://assure.ameli.fr/PortailAS/appmanager/PortailAS/assure?_somtc=true';
    case 'carte-vitale':
      return `${WELL_PAID}/carte-vitale`;
    case 'keep-up-to-date':
      return `${CONTACTS}/un-changement-de-situation`;
  }
}
