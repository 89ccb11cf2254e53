import type { account as en } from '../../en/hints/account';
import type { SameShape } from '../../shape';

/** Hints' texts: account. */
export const account: SameShape<typeof en> = {
  'account-refuses-temporary': {
    title: 'Compte : numéro provisoire refusé',
    body: 'Le compte ameli exige le numéro définitif : inutile d’insister.\n\nEn attendant : montrez votre attestation, envoyez les feuilles de soins par courrier, appelez le 36 46 ou écrivez à la caisse. Les étudiants gardent leur espace sur le portail étudiant.',
  },
  'account-after-registration': {
    title: 'D’abord l’affiliation, puis le compte',
    body: 'Un compte s’ouvre avec un numéro de sécurité sociale définitif, qui vient après l’affiliation.\n\nCommencez par le haut de la liste de Repère : ouvrez-la depuis la barre d’outils.',
  },
  'create-account': {
    title: 'Créez-le avec le numéro définitif',
    body: 'Choisissez « Créer un compte ». Tapez les 13 premiers chiffres de votre numéro, sans les deux derniers (la clé).\n\nDonnez le nom et les données de votre attestation. Le compte donne accès aux remboursements, aux attestations, aux messages et à la commande de la carte.',
  },
  'create-account-mgen': {
    title: 'Assurés MGEN : compte ameli aussi',
    body: 'Selon des syndicats, les assurés dont le régime de base est à la MGEN ont besoin d’un compte ameli depuis le 12 novembre 2025 environ. Qui a une carte Vitale la met d’abord à jour en pharmacie.\n\nD’anciennes pages citent l’espace MGEN. Essayez ameli, sinon demandez à la MGEN.',
  },
  'no-account-with-foreign-cover': {
    title: 'Couvert ailleurs : pas de compte',
    body: 'Le compte ameli est réservé aux titulaires d’un numéro français définitif. Avec une carte européenne ou un formulaire de convention, il n’y en a pas à créer.\n\nGardez les reçus. Carte européenne : envoyez-les à la CPAM locale ou à votre assureur. Autre document : demandez-leur comment être remboursé.',
  },
  'check-the-address': {
    title: 'Vérifiez l’adresse avant tout',
    body: 'Il existe des copies des pages d’ameli, faites pour voler vos données. Dans la vraie adresse, la partie entre https:// et la barre suivante finit par « .ameli.fr ».\n\nTapez-la vous-même. N’ouvrez jamais cette page depuis un lien reçu.',
  },
  'certificate-in-account': {
    title: 'L’attestation est dans le compte ameli',
    body: 'L’attestation de droits prouve votre couverture quand la carte manque. Dans le compte, choisissez la personne, puis téléchargez.\n\nDonnez-la à l’employeur ou à la mutuelle sur demande. Reprenez-en une après chaque changement.',
  },
  'certificate-names-fund': {
    title: 'Lisez-y quelle est votre caisse',
    body: 'L’attestation nomme l’organisme qui vous gère : CPAM, MGEN ou autre. La commande de carte et les changements en dépendent.\n\nVérifiez aussi nom, date de naissance, adresse et numéro.',
  },
  'certificate-without-account': {
    title: 'Sans compte : demandez à la caisse',
    body: 'Sans compte ameli, l’attestation s’obtient auprès de la caisse : appelez le 36 46 ou écrivez.\n\nLes étudiants trouvent la leur dans leur espace du portail étudiant. Elle porte le numéro provisoire et sert de preuve chez le médecin.',
  },
  'certificate-comes-later': {
    title: 'L’attestation vient avec le numéro',
    body: 'La caisse donne une attestation quand le dossier a un numéro. Un numéro provisoire suffit.\n\nD’ici là, gardez feuilles de soins, factures et ordonnances : vos droits peuvent remonter à une date antérieure.',
  },
  'card-instead-of-certificate': {
    title: 'Votre carte européenne sert de preuve',
    body: 'Avec une carte européenne ou britannique, c’est elle que vous montrez, et non une attestation française.\n\nCarte perdue ou oubliée ? Demandez à votre assureur d’origine un certificat provisoire de remplacement.',
  },
  'form-instead-of-certificate': {
    title: 'Votre formulaire sert de preuve',
    body: 'Avec un formulaire de convention ou un document de détachement, c’est ce document que vous montrez, et non une attestation française.\n\nPerdu ? Demandez une copie à qui vous l’a donné. Au Québec, c’est la RAMQ ou votre établissement : c’est notre lecture.',
  },
  'yearly-check': {
    title: 'Une fois par an, vérifiez vos données',
    body: 'Regardez l’adresse, le compte bancaire, la date du titre de séjour et le médecin traitant, au moins une fois par an.\n\nDes données périmées ou des courriers sans réponse peuvent suspendre vos droits.',
  },
  'account-waits-for-number': {
    title: 'Attendez le numéro définitif',
    body: 'Une fois le dossier envoyé, ne refaites pas d’inscription. Le compte ne s’ouvre qu’avec le numéro définitif, que la caisse crée après ses vérifications.\n\nEn attendant, répondez à chaque courrier. Une question ? Appelez la caisse ou écrivez-lui.',
  },
  'own-insurance-no-french-file': {
    title: 'Autre assurance : pas de dossier ici',
    body: 'Numéro français, compte, attestation et médecin traitant vont avec une affiliation en France. Une assurance privée, ou le régime d’un État ou d’une organisation, n’en donne pas.\n\nDemandez à votre assureur ce qu’il paie, et comment.',
  },
  'certificate-mgen': {
    title: 'Attestation MGEN : ameli d’abord',
    body: 'Les sources divergent sur la place de l’attestation de droits. Selon des syndicats, depuis le 12 novembre 2025 environ, le régime de base est sur le compte ameli. D’anciennes pages citent l’espace MGEN.\n\nEssayez ameli d’abord. Rien ? Voyez la MGEN, ou appelez le 3676.',
  },
  'child-on-parents-account': {
    title: 'L’enfant utilise le compte du parent',
    body: 'Jusqu’à 18 ans, l’enfant est sur le dossier d’un parent. On utilise donc le compte ameli et l’attestation du parent : c’est notre lecture.\n\nÀ 18 ans, chacun est assuré à son propre nom et ouvre son propre compte.',
  },
};
