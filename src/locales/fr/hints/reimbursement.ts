import type { reimbursement as en } from '../../en/hints/reimbursement';
import type { SameShape } from '../../shape';

/** Hints' texts: reimbursement. */
export const reimbursement: SameShape<typeof en> = {
  'paper-claim': {
    title: 'Sans carte : la feuille de soins',
    body: 'Payez le médecin et demandez la feuille de soins. Remplissez-la, signez-la, et envoyez-la à votre caisse avec l’ordonnance.\n\nVous avez deux ans dans la plupart des cas. Gardez une copie.',
  },
  'keep-claim-forms': {
    title: 'Gardez tout jusqu’à l’affiliation',
    body: 'Avant l’affiliation, la caisse ne rembourse rien ; l’assurance que vous avez déjà paie peut-être. Gardez chaque feuille de soins, facture et ordonnance.\n\nEnvoyez-les quand la caisse vous a affilié. Les soins reçus depuis l’ouverture des droits se demandent pendant deux ans en général.',
  },
  'refund-with-foreign-card': {
    title: 'Carte européenne : qui rembourse',
    body: 'La carte paie les soins qui ne peuvent attendre. Pour des soins prévus d’avance, demandez d’abord à votre assureur : c’est notre lecture.\n\nMontrez la carte européenne ou britannique, et payez. Envoyez feuille de soins et reçus à la CPAM locale, avec copie de la carte et RIB. Ou demandez plus tard le remboursement à votre assureur.',
  },
  'refund-from-private-policy': {
    title: 'Adressez-vous à votre assureur',
    body: 'Les caisses françaises ne remboursent pas les personnes qui n’ont qu’une assurance privée ou un autre régime.\n\nPayez, demandez une facture détaillée, gardez l’ordonnance, et envoyez les deux à votre assureur. Consultez-le avant des soins coûteux.',
  },
  'flat-charge': {
    title: '2 euros à votre charge par consultation',
    body: 'Depuis le 15 mai 2024, la participation forfaitaire est de 2 euros par consultation, radio ou analyse, jusqu’à 50 euros par an. Les mutuelles ne la paient pas.\n\nD’anciennes pages disent 1 euro. Notre texte le plus récent date de décembre 2025.',
  },
  deductibles: {
    title: '1 euro par boîte de médicament',
    body: 'La franchise médicale est de 1 euro par boîte de médicament ou acte infirmier, 4 euros par transport, jusqu’à 50 euros par an.\n\nMontants en vigueur depuis le 31 mars 2024, tels que connus fin 2025. Les pages plus anciennes indiquent moins.',
  },
  'no-flat-charge-for-some': {
    title: 'Certains ne paient pas ce forfait',
    body: 'Pas de participation ni de franchise avant 18 ans, avec la C2S, ou pendant la grossesse, du sixième mois au douzième jour après la naissance.\n\nForfait prélevé quand même ? Écrivez à votre caisse.',
  },
  'pregnancy-charges': {
    title: 'Grossesse : sans forfait dès le 6e mois',
    body: 'Participation forfaitaire et franchises cessent au sixième mois de grossesse. Elles reprennent après le douzième jour suivant l’accouchement.\n\nSignalez donc la grossesse à votre caisse à temps.',
  },
  'payments-need-account-details': {
    title: 'Remboursements : compte à votre nom',
    body: 'Les remboursements vont sur le compte du RIB connu de la caisse. Il doit être à votre nom.\n\nRien n’arrive ? Vérifiez d’abord ce RIB, puis interrogez la caisse.',
  },
  'claims-moved-to-ameli': {
    title: 'Ameli pour la base, selon des syndicats',
    body: 'Selon des syndicats, depuis le 12 novembre 2025 environ, les demandes du régime de base ne passent plus par l’espace MGEN mais par un compte ameli.\n\nD’anciens textes disent l’inverse : les sources divergent. Nous n’avons trouvé aucune page MGEN à ce sujet. Voyez ameli d’abord ; sinon la MGEN au 3676.',
  },
  'advance-payment': {
    title: 'Ne rien avancer',
    body: 'Tiers payant : la caisse paie directement le médecin ou la pharmacie. Montrez une carte Vitale à jour et la carte de votre mutuelle.\n\nAvec la C2S, rien à avancer. Sinon, demandez avant la consultation.',
  },
  c2s: {
    title: 'Petits revenus : C2S, parfois gratuite',
    body: 'La C2S est une complémentaire gratuite, ou à moins de 1 euro par jour, selon les revenus. Ni participation forfaitaire ni avance.\n\nIl faut d’abord des droits de base ouverts. Demandez-la sur papier, ou dans le compte ameli avec un numéro définitif. Douze mois de revenus passés comptent.',
  },
  'c2s-needs-basic-rights': {
    title: 'D’abord les droits de base, puis la C2S',
    body: 'La C2S s’ajoute à des droits de base ouverts.\n\nAffiliez-vous d’abord. En envoyant ce dossier, vous pouvez demander à la caisse si les deux demandes peuvent partir ensemble.',
  },
  'c2s-not-with-foreign-cover': {
    title: 'Couvert ailleurs : pas de C2S',
    body: 'La C2S suppose des droits de base ouverts dans une caisse française. Couvert par un autre pays, on n’en a pas : c’est notre lecture de la page d’ameli.\n\nPour le reste à charge, voyez votre assureur ou un service social.',
  },
  'c2s-under-25': {
    title: 'Moins de 25 ans : demande à part',
    body: 'Avant 25 ans, trois conditions pour demander seul. Vous vivez à part de vos parents. Vous n’êtes pas sur leur déclaration d’impôts. Ils ne déclarent pas de pension pour vous.\n\nApportez une preuve de chacune.',
  },
  'top-up': {
    title: 'La mutuelle paie une part du reste',
    body: 'La caisse ne rembourse pas tout. Une mutuelle paie une part du reste ; elle est conseillée, non obligatoire. Avec de petits revenus, voyez d’abord la C2S, une fois les droits de base ouverts.\n\nN’en prenez qu’une. Donnez-lui votre attestation quand vous l’avez : elle se relie seule à votre caisse.',
  },
  'top-up-from-employer': {
    title: 'L’employeur doit proposer une mutuelle',
    body: 'Un employeur privé doit proposer une mutuelle à tout le personnel. Demandez-la avant d’en acheter une.\n\nCertains peuvent refuser : C2S, contrat obligatoire du conjoint, contrat individuel en cours, contrat court.',
  },
  'top-up-ask-employer': {
    title: 'Une mutuelle ? L’employeur d’abord',
    body: 'La caisse ne rembourse pas tout. Une mutuelle paie une part du reste.\n\nVotre employeur en a peut-être une pour son personnel, parfois obligatoire. Demandez-lui avant d’en choisir une vous-même.',
  },
  'top-up-of-state-staff': {
    title: 'Agents de l’État : mutuelle obligatoire',
    body: 'Depuis le 1er mai 2026, les personnels de l’éducation et de la recherche, contractuels compris, ont une complémentaire MGEN-CNP (PSC). Les universités peuvent commencer plus tard, jusqu’au 31 décembre 2026 ; les sources divergent.\n\nInterrogez l’employeur avant d’en acheter une.',
  },
  'paper-claim-with-card': {
    title: 'Avec la carte : seulement si non lue',
    body: 'Avec la carte, la demande part seule : rien à envoyer.\n\nCarte oubliée, ou non lue chez le médecin ? Demandez une feuille de soins, signez-la et envoyez-la à votre caisse. Vous avez deux ans dans la plupart des cas.',
  },
  'claims-wait-for-number': {
    title: 'Pas de numéro : gardez tout',
    body: 'La feuille de soins s’envoie avec votre numéro. Tant que vous n’en avez pas, payez, et gardez chaque feuille, facture et ordonnance : c’est notre lecture.\n\nEnvoyez-les dès le premier numéro, même provisoire. Vous avez deux ans dans la plupart des cas.',
  },
  'refund-with-treaty-form': {
    title: 'Formulaire : comment être remboursé',
    body: 'Montrez le formulaire du Québec, d’Andorre ou de Monaco, et payez. Gardez chaque feuille de soins, facture et ordonnance.\n\nDemandez à la CPAM comment être remboursé : nous n’avons trouvé aucun texte qui le décrive.',
  },
  'top-up-with-foreign-cover': {
    title: 'Mutuelle et couverture étrangère',
    body: 'Carte européenne ou formulaire québécois suivent les taux français : une part vous reste. Une mutuelle peut en payer une partie. Elle est conseillée, non obligatoire.\n\nElle se relie par une attestation française. Vous n’en avez pas : demandez d’abord si elle vous accepte.',
  },
  'top-up-beside-own-policy': {
    title: 'Contrat privé : lisez-le d’abord',
    body: 'Une mutuelle complète l’assurance publique. Sans elle, un invité dépend pour l’instant de son contrat privé : voyez d’abord ce qu’il paie.\n\nAvant d’acheter une mutuelle, demandez si elle paie sans caisse française. C’est notre lecture.',
  },
  'top-up-c2s-first': {
    title: 'Avant une mutuelle, voyez la C2S',
    body: 'Avec de petits revenus, demandez la C2S avant d’acheter une mutuelle. C’est une complémentaire gratuite, ou à moins de 1 euro par jour, selon les revenus.\n\nIl faut des droits de base ouverts. Demandez-la sur papier, ou dans le compte ameli avec un numéro définitif.',
  },
};
