import type { steps as en } from '../en/steps';
import type { SameShape } from '../shape';

/** Les mots de la liste d’étapes. */
export const steps: SameShape<typeof en> = {
  'check-entitlement': {
    title: 'Vérifier si vous devez vous inscrire',
    done: 'Vous avez vérifié si vous devez vous inscrire',
    what: 'Cela dépend de votre statut, de votre passeport et de la couverture que vous gardez d’un autre pays.',
  },
  documents: {
    title: 'Réunir vos papiers',
    done: 'Vous avez vos papiers',
    what: 'Des copies complètes et lisibles font gagner des mois. Certains papiers s’obtiennent bien mieux avant le départ.',
  },
  register: {
    title: 'Envoyer votre demande d’inscription',
    done: 'Vous avez envoyé votre demande',
    what: 'C’est l’affiliation. Personne ne la fait automatiquement à votre place.',
  },
  'temporary-number': {
    title: 'Obtenir votre numéro provisoire',
    done: 'Vous avez un numéro',
    what: 'Il arrive en premier. Il permet déjà d’être remboursé, sur papier.',
  },
  'paid-back-meanwhile': {
    title: 'Demander vos remboursements par courrier en attendant la carte',
    done: 'Vous savez vous faire rembourser par courrier',
    what: 'Payez le médecin, demandez la feuille de soins, signez-la et envoyez-la à votre caisse.',
  },
  'permanent-number': {
    title: 'Obtenir votre numéro définitif',
    done: 'Vous avez votre numéro définitif',
    what: 'La caisse vérifie d’abord votre acte de naissance, et votre titre de séjour s’il vous en faut un. Il faut souvent plusieurs mois.',
  },
  'referring-doctor': {
    title: 'Déclarer un médecin traitant',
    done: 'Vous avez déclaré un médecin traitant',
    what: 'Avec un médecin traitant, chaque consultation est mieux remboursée.',
  },
  'top-up': {
    title: 'Choisir une mutuelle',
    done: 'Vous avez une mutuelle',
    what: 'Cette complémentaire santé paie une partie de ce que l’assurance maladie laisse à votre charge.',
  },
  'online-account': {
    title: 'Créer votre compte ameli',
    done: 'Vous avez un compte ameli',
    what: 'Il faut le numéro définitif. Un numéro provisoire est refusé.',
  },
  'carte-vitale': {
    title: 'Commander votre carte Vitale',
    done: 'Vous avez votre carte Vitale',
    what: 'La carte est gratuite. Avec elle, vous êtes remboursé sans formulaire. Il faut le numéro définitif.',
  },
  'keep-up-to-date': {
    title: 'Vérifier vos informations une fois par an',
    done: 'Vous avez vérifié vos informations cette année',
    what: 'Signalez tout de suite une nouvelle adresse, un nouveau compte bancaire ou emploi, et tout nouveau titre de séjour. Sinon, vos droits peuvent être suspendus.',
  },
  parts: {
    entitlement: 'Devez-vous vous inscrire ?',
    number: 'Votre numéro de sécurité sociale',
    'better-rate': 'Être mieux remboursé',
    card: 'Votre carte de santé',
    changes: 'Quand quelque chose change',
  },
  statuses: {
    done: 'Fait',
    'to-do': 'À faire',
    waiting: 'En attente',
    'cannot-start': 'Pas encore possible',
    'not-for-you': 'Pas pour vous',
  },
};
