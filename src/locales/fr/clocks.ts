import type { clocks as en } from '../en/clocks';
import type { SameShape } from '../shape';

/** Les dates qui comptent pour une personne. */
export const clocks: SameShape<typeof en> = {
  'cover-ends': {
    name: 'Votre couverture étrangère prend fin',
    what: 'Renouvelez-la, ou inscrivez-vous en France, avant ce jour.',
  },
  'register-from': {
    name: 'Vous pouvez demander vos droits à partir du',
    what: 'Préparez vos papiers avant. Gardez votre assurance jusque-là.',
  },
  'waiting-since': {
    name: 'Vous attendez depuis',
    what: 'Il faut souvent plusieurs mois. Ameli parle de neuf mois pour le numéro définitif.',
  },
  'waiting-number-ends': {
    name: 'Neuf mois depuis l’envoi de votre dossier',
    what: 'Selon Ameli, un numéro d’attente sert neuf mois. Pas de numéro définitif à cette date ? Demandez à votre caisse.',
  },
  'permit-ends': {
    name: 'Votre titre de séjour prend fin',
    what: 'Envoyez le nouveau titre, ou le récépissé, à votre caisse.',
  },
  'rights-after-permit-end': {
    name: 'Six mois après la fin du titre de séjour',
    what: 'Si vous êtes inscrit, la couverture de base continue six mois après le titre, puis environ 45 jours autour du courrier de fermeture. Lisez ce courrier.',
  },
  'yearly-check': {
    name: 'Vérifiez vos informations',
    what: 'Une fois par an : adresse, compte bancaire, titre, médecin. Puis mettez la carte à jour.',
  },
};
