import type { documents as en } from '../en/documents';
import type { SameShape } from '../shape';

/** Les pièces qui peuvent être demandées. */
export const documents: SameShape<typeof en> = {
  'passport-or-id': {
    name: 'Passeport ou carte d’identité',
    french: 'Passeport, carte d’identité',
    good: 'En cours de validité. Copiez les pages avec photo, noms et date de naissance, entières et lisibles.',
  },
  'residence-permit': {
    name: 'Titre de séjour, visa long séjour ou récépissé',
    french: 'Titre de séjour, VLS-TS, récépissé',
    good: 'En cours de validité, recto et verso. Un visa de court séjour est refusé, comme un visa long séjour pas encore validé.',
  },
  'enrolment-certificate': {
    name: 'Certificat de scolarité',
    french: 'Certificat de scolarité, attestation d’inscription',
    good: 'Pour l’année universitaire en cours. Celui de l’an dernier est refusé.',
  },
  'parental-permission': {
    name: 'Autorisation d’un parent',
    french: 'Autorisation parentale',
    good: 'Signée par un parent, pour les étudiants de moins de 16 ans.',
  },
  'birth-record': {
    name: 'Acte de naissance : copie intégrale, ou extrait avec le nom des parents',
    french: 'Acte de naissance, copie intégrale ou extrait avec filiation',
    good: 'Avec le nom de vos parents, un cachet et une signature lisibles. Mêmes noms que le passeport, sinon joignez l’acte qui explique le changement. Envoyez une copie, gardez l’original.',
  },
  'multilingual-extract': {
    name: 'Extrait plurilingue de l’acte de naissance',
    french: 'Extrait plurilingue',
    good: 'Cacheté et signé par l’état civil. Il dispense de traduction.',
  },
  'family-book': {
    name: 'Livret de famille ou acte de mariage',
    french: 'Livret de famille, acte de mariage',
    good: 'Toutes les pages vous concernant, avec le nom de vos parents, lisibles.',
  },
  'consulate-record': {
    name: 'Document d’état civil de votre consulat',
    french: 'Document d’état civil du consulat',
    good: 'Le cachet doit être lisible.',
  },
  'ofpra-certificate': {
    name: 'Certificat de l’Ofpra à la place de l’acte de naissance',
    french: 'Certificat de l’Ofpra',
    good: 'Demandez-le à l’Ofpra, pas aux autorités de votre pays. Copie entière et lisible.',
  },
  'sworn-translation': {
    name: 'Traduction assermentée de l’acte de naissance',
    french: 'Traduction assermentée',
    good: 'Par un traducteur inscrit sur la liste d’une cour française, ou par un consulat. D’autres peuvent être refusés. Joignez la copie de l’acte.',
  },
  apostille: {
    name: 'Apostille ou légalisation de l’acte de naissance',
    french: 'Apostille, légalisation',
    good: 'Apposée sur l’original dans le pays qui l’a délivré. Traduisez avant de faire légaliser. Très difficile à obtenir depuis la France.',
  },
  'bank-details': {
    name: 'Coordonnées bancaires',
    french: 'RIB (IBAN)',
    good: 'À votre nom. Le compte d’une autre personne est refusé. Un IBAN étranger est parfois accepté : demandez.',
  },
  'work-contract': {
    name: 'Contrat de travail',
    french: 'Contrat de travail',
    good: 'Signé, toutes les pages, avec le premier jour de travail.',
  },
  payslip: {
    name: 'Premier bulletin de paie',
    french: 'Bulletin de paie',
    good: 'Le premier. Il montre que le travail a commencé.',
  },
  'appointment-order': {
    name: 'Arrêté de nomination',
    french: 'Arrêté de nomination',
    good: 'Signé, avec le jour où il prend effet.',
  },
  'business-registration': {
    name: 'Preuve que votre entreprise est immatriculée',
    french: 'Justificatif d’immatriculation de l’entreprise',
    good: 'Avec votre nom et le jour où l’activité commence.',
  },
  s1106: {
    name: 'Formulaire S1106, demande d’ouverture de droits',
    french: 'Demande d’ouverture des droits à l’assurance maladie (S1106, cerfa 15763)',
    good: 'Rempli et signé, un par adulte. Gardez une copie de tout.',
  },
  s3705: {
    name: 'Formulaire S3705, rattachement d’un enfant',
    french: 'Demande de rattachement des enfants (S3705, cerfa 14445)',
    good: 'Signé, avec un extrait de naissance de l’enfant ou le livret de famille.',
  },
  'proof-of-residence': {
    name: 'Preuves que vous vivez ici depuis plus de trois mois',
    french: 'Justificatifs de résidence',
    good: 'Quittances de loyer, factures d’énergie ou de téléphone, ordonnances : chacune avec votre nom et une date.',
  },
  'proof-of-address': {
    name: 'Justificatif de domicile',
    french: 'Justificatif de domicile',
    good: 'Une quittance ou une facture récente à votre nom. Mettez aussi votre nom sur la boîte aux lettres.',
  },
  'marriage-record': {
    name: 'Acte de mariage',
    french: 'Acte de mariage',
    good: 'Entier et lisible ; traduit comme l’acte de naissance si sa langue le demande.',
  },
  'statement-of-means': {
    name: 'Attestation de ressources',
    french: 'Attestation de ressources',
    good: 'Indiquez de quoi vous vivez. Campus France parle de 615 euros par mois.',
  },
  ehic: {
    name: 'Carte européenne d’assurance maladie, ou son certificat de remplacement',
    french: 'CEAM, certificat provisoire de remplacement',
    good: 'Une par personne. Valable jusqu’à la fin de l’année universitaire ou du séjour.',
  },
  ghic: {
    name: 'Carte britannique (GHIC ou CEAM britannique)',
    french: 'Carte GHIC ou CEAM britannique',
    good: 'Une par personne, valable pendant tout le séjour.',
  },
  s1: {
    name: 'Formulaire S1',
    french: 'Formulaire S1',
    good: 'Délivré par la caisse qui paie pour vous. Remettez-le à la CPAM de votre lieu de résidence.',
  },
  a1: {
    name: 'Certificat A1',
    french: 'Certificat A1',
    good: 'Aux bonnes dates. L’employeur ou la caisse d’origine l’obtient.',
  },
  'home-cover-proof': {
    name: 'Preuve de votre couverture dans votre pays',
    french: 'Attestation de protection sociale du pays d’origine',
    good: 'Elle devrait citer la maladie, la maternité et les accidents du travail, avec les dates.',
  },
  'posting-certificate': {
    name: 'Certificat d’assujettissement d’une convention',
    french: 'Certificat d’assujettissement (détachement)',
    good: 'Aux bonnes dates. L’employeur l’obtient auprès du régime d’origine.',
  },
  'quebec-form': {
    name: 'Formulaire québécois SE 401-Q',
    french: 'Formulaire SE 401-Q-…',
    good: 'Le numéro qui correspond à votre séjour, rempli par l’établissement et visé par la RAMQ avant le départ.',
  },
  'andorran-form': {
    name: 'Formulaire andorran',
    french: 'Formulaire andorran',
    good: 'Demandez-le avant le départ ; vérifiez les dates.',
  },
  'monegasque-form': {
    name: 'Formulaire monégasque',
    french: 'Formulaire monégasque',
    good: 'Demandez à la caisse de Monaco lequel c’est ; vérifiez les dates.',
  },
  'private-policy': {
    name: 'Votre contrat d’assurance',
    french: 'Contrat d’assurance privée',
    good: 'Vérifiez qu’il paie en France, pendant tout le séjour.',
  },
  'sending-scheme-proof': {
    name: 'Preuve de couverture par votre État ou votre organisation',
    french: 'Attestation de couverture du régime d’envoi',
    good: 'Avec votre nom et les dates. Les fonctionnaires de l’Union européenne présentent un S1.',
  },
};
