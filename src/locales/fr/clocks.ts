import type { clocks as en, noted as enNoted } from '../en/clocks';
import type { SameShape } from '../shape';

/** Les dates qui comptent pour une personne. */
export const clocks: SameShape<typeof en> = {
  'cover-ends': {
    name: 'Renouvelez votre couverture actuelle, ou inscrivez-vous en France',
    what: 'Elle prend fin ce jour-là. Ne restez pas sans couverture.',
  },
  'cover-to-renew': {
    name: 'Renouvelez votre couverture actuelle',
    what: 'Elle prend fin ce jour-là. Ne restez pas sans couverture.',
  },
  'rights-begin': {
    name: 'Vos droits commencent',
    what: 'Envoyez le dossier dès que cela vous est permis. Si vous avez une assurance, gardez-la jusqu’à l’[[attestation de droits]].',
  },
  'register-from': {
    name: 'Vous pouvez envoyer votre dossier',
    what: 'Préparez vos papiers avant. Si vous avez une assurance, gardez-la jusqu’à l’[[attestation de droits]].',
  },
  'waiting-since': {
    name: 'Vous attendez votre numéro',
    what: 'Il faut souvent plusieurs mois.',
  },
  'waiting-number-ends': {
    name: 'Un numéro provisoire (numéro d’attente) peut servir',
    what: 'Ameli parle de neuf mois. Nous les comptons à partir de l’envoi du dossier. Pas de numéro définitif à cette date ? Demandez à votre caisse.',
  },
  'permit-ends': {
    name: 'Votre titre de séjour prend fin',
    what: 'Notre lecture : commencez le renouvellement quatre mois avant. Une fois inscrit, envoyez le nouveau titre, ou le récépissé, à votre caisse avant ce jour.',
  },
  'receipt-ends': {
    name: 'Votre récépissé prend fin',
    what: 'Bien avant, demandez à la préfecture le nouveau titre ou un nouveau récépissé. Une fois inscrit, envoyez-le à votre caisse.',
  },
  'rights-after-permit-end': {
    name: 'La couverture de base continue après la fin du titre',
    what: 'Ce sont six mois, si vous êtes inscrit et que le titre n’est pas renouvelé.',
  },
  'rights-may-close': {
    name: 'Ensuite vos droits peuvent être fermés',
    what: 'La caisse vous écrit d’abord. Environ 45 jours se comptent autour de ce courrier ; nous les ajoutons aux six mois. Lisez ce courrier : lui seul donne le vrai jour.',
  },
  'certificate-ends': {
    name: 'Demandez une nouvelle attestation',
    what: 'Vous avez noté ce jour d’après votre [[attestation de droits]]. Demandez-en une à votre caisse, ou téléchargez-la dans votre compte.',
  },
  'claim-by': {
    name: 'Envoyez la feuille de soins de la consultation notée',
    what: 'Dans la plupart des cas, vous avez deux ans. Nous les comptons à partir du jour de la consultation. Envoyez-la bien avant.',
  },
  'yearly-check': {
    name: 'Vérifiez de nouveau vos informations',
    what: 'Une fois par an : adresse, compte bancaire, médecin, titre de séjour s’il vous en faut un. Puis mettez la carte à jour.',
  },
};

/** Les jours que la personne est seule à pouvoir lire. */
export const noted: SameShape<typeof enNoted> = {
  'certificate-until': {
    question: 'Dernier jour indiqué sur votre attestation',
    where: 'Seulement si votre [[attestation de droits]] donne une date de fin.',
  },
  'care-to-claim': {
    question: 'Consultation la plus ancienne que personne n’a remboursée',
    where: 'La date de la [[feuille de soins]]. Repère vous rappelle le dernier jour pour l’envoyer.',
  },
};
