import type { card as en } from '../../en/hints/card';
import type { SameShape } from '../../shape';

/** Hints' texts: card. */
export const card: SameShape<typeof en> = {
  'card-needs-permanent-number': {
    title: 'Il faut d’abord le numéro définitif',
    body: 'Avec un numéro provisoire, on ne peut pas commander de carte.\n\nEn attendant, l’attestation de droits prouve vos droits. Payez, gardez la feuille de soins et envoyez-la à votre caisse. La carte n’est pas obligatoire.',
  },
  'card-comes-last': {
    title: 'La carte vient en dernier',
    body: 'D’abord l’affiliation, ensuite le numéro définitif, enfin la commande de la carte.\n\nLes soins peuvent être remboursés avant la carte : gardez dès maintenant chaque feuille de soins et chaque ordonnance.',
  },
  'order-card-cpam': {
    title: 'Commandez dans le compte, ou par papier',
    body: 'CPAM : commandez dans le compte ameli, avec une photo et une pièce d’identité ; ou remplissez le formulaire reçu par courrier.\n\nVérifiez d’abord votre adresse postale. Un site indique environ deux semaines.',
  },
  'order-card-mgen': {
    title: 'MGEN : ameli d’abord, sinon la MGEN',
    body: 'Les sources divergent. Des syndicats disent que depuis le 12 novembre 2025 environ, le régime de base est sur le compte ameli. D’anciennes pages renvoient à un formulaire MGEN.\n\nCherchez d’abord dans le compte ameli. Rien ? Demandez à la MGEN (3676).',
  },
  'order-card-which-fund': {
    title: 'Quelle caisse envoie votre carte ?',
    body: 'Chaque caisse a sa façon de commander. Votre attestation de droits nomme la vôtre : CPAM, MGEN, MSA ou autre.\n\nCommandez ensuite auprès d’elle. Indiquez-la dans Repère, et ce conseil deviendra précis.',
  },
  'no-card-with-foreign-cover': {
    title: 'Couvert ailleurs : pas de carte Vitale',
    body: 'Une couverture étrangère ne donne pas de carte Vitale : carte européenne (CEAM), formulaire du Québec, d’Andorre ou de Monaco. Pour le certificat d’un détachement sous convention, c’est notre lecture.\n\nMontrez ce document à chaque médecin et pharmacie, et gardez les reçus.',
  },
  'no-card-with-private-cover': {
    title: 'Autre assurance : pas de carte Vitale',
    body: 'La carte est réservée aux personnes affiliées en France. Une assurance privée, ou le régime d’un État ou d’une organisation, n’en donne pas.\n\nPayez, gardez factures et ordonnances, et envoyez-les à votre assureur.',
  },
  'update-card-yearly': {
    title: 'Mettez la carte à jour chaque année',
    body: 'Passez la carte dans une borne, en pharmacie ou à la caisse. Faites-le une fois par an et après chaque changement.\n\nAttendez que votre compte en ligne montre le changement.',
  },
  'card-on-phone': {
    title: 'L’appli vient après la carte',
    body: 'L’appli carte Vitale est ouverte partout depuis le 18 novembre 2025. Il faut la carte et un compte ameli ; la vérification prend environ 48 heures.\n\nGardez la carte sur vous : certains cabinets ne lisent pas l’appli.',
  },
  'card-is-free': {
    title: 'Carte gratuite : gare aux messages',
    body: 'La carte ne coûte rien. Les messages qui réclament un paiement, des données bancaires ou un « renouvellement » sont une fraude connue.\n\nNe suivez pas leur lien. Tapez vous-même l’adresse officielle.',
  },
  'card-lost': {
    title: 'Perdue ou volée : déclarez d’abord',
    body: 'Déclarez-le dans le compte ameli, ou appelez le 36 46. Vous pourrez ensuite commander une nouvelle carte, gratuite.\n\nD’ici là, montrez votre attestation de droits et utilisez les feuilles de soins.',
  },
  'card-for-children': {
    title: 'Enfants : carte à 16 ans, ou à 12',
    body: 'La carte est proposée à 16 ans ; un parent peut la demander dès 12 ans.\n\nAvant, l’enfant figure sur la carte et l’attestation du parent. Il faut un numéro définitif, comme pour un adulte.',
  },
  'ask-about-card-with-s1': {
    title: 'S1 : renseignez-vous sur la carte',
    body: 'Nous n’avons trouvé aucune source disant si les droits d’un S1 donnent un numéro, une carte Vitale ou un compte ameli.\n\nDemandez-le à la CPAM en remettant le S1. D’ici là, gardez reçus et feuilles de soins.',
  },
  'card-waits-for-number': {
    title: 'La carte attend le numéro',
    body: 'Quand le dossier est envoyé, il n’y a rien de plus à faire pour la carte. La caisse crée d’abord le numéro définitif ; ensuite, la carte se commande.\n\nD’ici là, gardez feuilles de soins et ordonnances : vos droits peuvent remonter à une date antérieure.',
  },
  'card-app-needs-card': {
    title: 'D’abord la carte, ensuite l’appli',
    body: 'L’appli carte Vitale est ouverte partout depuis le 18 novembre 2025. Il faut la carte et un compte ameli ; la vérification prend environ 48 heures.\n\nCommandez donc d’abord la carte.',
  },
  'card-lost-mgen': {
    title: 'Carte perdue, MGEN : ameli d’abord',
    body: 'Les sources divergent. Selon des syndicats, depuis le 12 novembre 2025 environ, le régime de base est sur le compte ameli ; d’anciennes pages citent l’espace MGEN.\n\nDéclarez la perte dans le compte ameli. Impossible ? Appelez la MGEN au 3676. D’ici là, montrez votre attestation.',
  },
};
