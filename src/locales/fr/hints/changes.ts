import type { changes as en } from '../../en/hints/changes';
import type { SameShape } from '../../shape';

/** Hints' texts: changes. */
export const changes: SameShape<typeof en> = {
  'change-online': {
    title: 'Changez en ligne, puis la carte',
    body: 'Avec un numéro définitif, modifiez adresse, banque ou famille dans le compte ameli.\n\nQuand le compte montre le changement, mettez la carte Vitale à jour en pharmacie ou à la caisse.',
  },
  'change-by-post': {
    title: 'Sans numéro définitif : écrivez',
    body: 'Tant que le numéro n’est pas définitif, rien ne se change en ligne. Écrivez à votre caisse, appelez-la ou allez-y.\n\nIndiquez votre numéro ou dossier, gardez une copie, demandez une réponse.',
  },
  'change-by-post-student': {
    title: 'Étudiants : écrivez pour un changement',
    body: 'Tant que le numéro n’est pas définitif, rien ne se change en ligne. Écrivez à votre caisse, appelez-la ou allez-y. L’espace du portail étudiant sert aux pièces et aux attestations.\n\nIndiquez votre numéro ou dossier, gardez une copie, demandez une réponse.',
  },
  'change-mgen': {
    title: 'MGEN : signalez-le aux deux endroits',
    body: 'Les sources divergent sur la gestion du régime de base depuis novembre 2025. Modifiez le compte ameli et, pour la complémentaire, l’espace MGEN aussi.\n\nPas encore de compte ameli ? Demandez à la MGEN au 3676.',
  },
  'letter-box': {
    title: 'Mettez votre nom sur la boîte',
    body: 'Les caisses écrivent encore par courrier. Une lettre mal adressée se perd, ou repart chez l’expéditeur.\n\nÉcrivez votre nom sur la boîte aux lettres.',
  },
  'new-departement': {
    title: 'Autre département, autre caisse',
    body: 'Si vous changez de département, votre dossier va à sa caisse. L’ancienne paie jusqu’à ce que la nouvelle commence.\n\nEnsuite, reprenez une attestation et mettez la carte à jour. Prévenez aussi la mutuelle.',
  },
  'move-with-paris-fund': {
    title: 'Déménager : voyez d’abord l’attestation',
    body: 'Votre attestation nomme la CPAM de Paris ? Alors un déménagement ne change pas la caisse : c’est notre lecture. Donnez-lui la nouvelle adresse ; demandez-lui avant d’envoyer des pièces ailleurs.\n\nSi elle en nomme une autre, votre dossier suit la règle de tous : il va à la caisse du nouveau département.',
  },
  'bank-change': {
    title: 'Nouvelle banque : avant de fermer',
    body: 'Donnez à la caisse le nouveau RIB, à votre nom, avant de clore l’ancien compte. Sinon, la banque rejette les remboursements.\n\nEn ligne, une connexion renforcée est demandée ; sans compte, envoyez le RIB par courrier.',
  },
  'answer-the-fund': {
    title: 'Répondez : vos droits en dépendent',
    body: 'Quand la caisse demande une pièce ou une date, répondez vite, même pour dire qu’elle viendra plus tard. Le silence peut suspendre les droits.\n\nUn vrai message se retrouve ici, dans le compte ; la caisse écrit aussi par courrier. Gardez la réponse.',
  },
  'permit-renewed': {
    title: 'Fin de titre : envoyez le suivant',
    body: 'Envoyez à la caisse votre nouveau titre avant la fin de l’ancien. Un récépissé, ou une convocation de la préfecture à votre nom, compte en attendant.\n\nGardez la preuve du jour d’envoi.',
  },
  'rights-after-permit': {
    title: 'Titre expiré : les droits continuent',
    body: 'La couverture de base continue six mois après la fin du titre, plus environ 45 jours autour de la lettre de fermeture. Lisez cette lettre : les sources comptent différemment.\n\nD’anciennes pages disent douze mois. Envoyez tôt le nouveau titre.',
  },
  'leaving-france': {
    title: 'Départ de France : prévenez la caisse',
    body: 'Déclarez votre départ avant de partir, et rendez la carte Vitale, si vous l’avez. Vos droits ici cessent quand vous n’y vivez plus.\n\nEnvoyez les dernières feuilles de soins, et gardez un compte bancaire ouvert jusqu’au paiement.',
  },
  'from-studies-to-work': {
    title: 'Des études à l’emploi : à signaler',
    body: 'Un premier emploi, ou la fin des études, change votre situation : dites-le à la caisse. Pour un emploi, joignez le dernier bulletin de paie et demandez quel formulaire envoyer.\n\nUn emploi avec un titre « talent » ? Demandez si le dossier va désormais à Paris.',
  },
  'end-of-contract': {
    title: 'Fin de contrat : les droits continuent',
    body: 'Quand le travail cesse, vos droits de base continuent tant que vous résidez régulièrement en France. Prévenez la caisse.\n\nUn nouvel employeur ou type de contrat peut changer de caisse : demandez, et lisez la nouvelle attestation.',
  },
  'job-ends-foreign-cover': {
    title: 'Un emploi ici : la carte ne suffit plus',
    body: 'Tant qu’une carte européenne vous couvre, vous n’avez rien à signaler à une caisse française.\n\nUn travail en France change tout dès son début : c’est lui qui vous assure. Envoyez le S1106 et prévenez votre assureur d’origine.',
  },
  'birth-of-child': {
    title: 'Rattachez l’enfant à votre dossier',
    body: 'Envoyez le formulaire S3705 avec l’extrait de naissance ou le livret de famille ; avec un compte ameli, déclarez-y la naissance. L’enfant peut être rattaché à un parent ou aux deux.\n\nPrévenez aussi la mutuelle et l’employeur, le cas échéant.',
  },
  'no-permit-to-send': {
    title: 'Français, Européens : rien à envoyer',
    body: 'Les Français et les citoyens de l’Union européenne, d’Islande, du Liechtenstein, de Norvège et de Suisse n’envoient pas de titre de séjour à la caisse.\n\nAvec deux passeports, le français compte d’abord, puis l’européen.',
  },
  'change-before-registering': {
    title: 'Rien à signaler avant l’inscription',
    body: 'Un changement se signale à la caisse qui a votre dossier. Avant l’envoi, il n’y a rien à signaler : mettez dans le dossier votre adresse et votre compte actuels.\n\nEnsuite, signalez vite chaque changement à la caisse.',
  },
  'leave-with-foreign-cover': {
    title: 'Couvert ailleurs : rien à clore ici',
    body: 'Avec une carte européenne ou britannique, il n’y a pas de dossier français à clore.\n\nEnvoyez les derniers reçus à la CPAM locale pendant votre séjour, ou demandez plus tard le remboursement à votre assureur d’origine. Demandez-lui quels papiers il veut voir.',
  },
};
