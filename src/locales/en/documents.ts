import type { DocumentId } from '../../model/ids';

interface DocumentTexts {
  /** In plain words. */
  readonly name: string;
  /** As it is printed on French pages. */
  readonly french: string;
  /** What makes a good copy, and what is commonly refused. */
  readonly good: string;
}

/** The papers a person may be asked for. */
export const documents = {
  'passport-or-id': {
    name: 'Passport or ID card',
    french: 'Passeport, carte d’identité',
    good: 'In date. Copy the pages with your photo, names and birth date, whole and readable.',
  },
  'residence-permit': {
    name: 'Residence permit, long-stay visa or receipt',
    french: 'Titre de séjour, VLS-TS, récépissé',
    good: 'In date, both sides. A short-stay visa is refused, and so is a long-stay visa that is not yet validated.',
  },
  'enrolment-certificate': {
    name: 'Enrolment certificate',
    french: 'Certificat de scolarité, attestation d’inscription',
    good: 'For the current academic year. Last year’s is refused.',
  },
  'parental-permission': {
    name: 'Permission of a parent',
    french: 'Autorisation parentale',
    good: 'Signed by a parent, for students under 16.',
  },
  'birth-record': {
    name: 'Birth record: full copy, or extract with your parents’ names',
    french: 'Acte de naissance, copie intégrale ou extrait avec filiation',
    good: 'With your parents’ names, a readable stamp and signature. Names as in the passport, else add the paper that explains the change. Send a copy; keep the original.',
  },
  'multilingual-extract': {
    name: 'Multilingual extract of the birth record',
    french: 'Extrait plurilingue',
    good: 'Stamped and signed by the registrar. It removes the need for a translation.',
  },
  'family-book': {
    name: 'Family book or marriage record',
    french: 'Livret de famille, acte de mariage',
    good: 'All pages about you, with the names of your parents, readable.',
  },
  'consulate-record': {
    name: 'Civil-status paper from your consulate',
    french: 'Document d’état civil du consulat',
    good: 'The stamp must be readable.',
  },
  'ofpra-certificate': {
    name: 'OFPRA certificate in place of the birth record',
    french: 'Certificat de l’Ofpra',
    good: 'Ask OFPRA for it, not the authorities of your country. A whole, readable copy.',
  },
  'sworn-translation': {
    name: 'Sworn translation of the birth record',
    french: 'Traduction assermentée',
    good: 'By a translator on the list of a French court, or by a consulate. Others may be refused. Send it with a copy of the record.',
  },
  apostille: {
    name: 'Apostille or legalisation of the birth record',
    french: 'Apostille, légalisation',
    good: 'Put on the original in the country that issued it. Translate before legalising. It is very hard to get from France.',
  },
  'bank-details': {
    name: 'Bank details',
    french: 'RIB (IBAN)',
    good: 'In your own name. Another person’s account is refused. A foreign IBAN may be accepted: ask.',
  },
  'work-contract': {
    name: 'Work contract',
    french: 'Contrat de travail',
    good: 'Signed, all pages, with the first day of work.',
  },
  payslip: {
    name: 'First payslip',
    french: 'Bulletin de paie',
    good: 'The first one. It shows that the work has started.',
  },
  'appointment-order': {
    name: 'Appointment order',
    french: 'Arrêté de nomination',
    good: 'Signed, with the day on which it starts.',
  },
  'business-registration': {
    name: 'Proof that your business is registered',
    french: 'Justificatif d’immatriculation de l’entreprise',
    good: 'With your name and the day on which the activity starts.',
  },
  s1106: {
    name: 'Form S1106, request to open rights',
    french: 'Demande d’ouverture des droits à l’assurance maladie (S1106, cerfa 15763)',
    good: 'Filled in and signed, one for each adult. Keep a copy of everything.',
  },
  s3705: {
    name: 'Form S3705, attaching a child',
    french: 'Demande de rattachement des enfants (S3705, cerfa 14445)',
    good: 'Signed, with a birth extract of the child or the family book.',
  },
  'proof-of-residence': {
    name: 'Proofs that you have lived here for over three months',
    french: 'Justificatifs de résidence',
    good: 'Rent receipts, energy or phone bills, prescriptions: each with your name and a date.',
  },
  'proof-of-address': {
    name: 'Proof of address',
    french: 'Justificatif de domicile',
    good: 'A recent rent receipt or bill with your name. Put your name on the letter box too.',
  },
  'marriage-record': {
    name: 'Marriage record',
    french: 'Acte de mariage',
    good: 'Whole and readable; translated like the birth record if its language asks for it.',
  },
  'statement-of-means': {
    name: 'Statement of means',
    french: 'Attestation de ressources',
    good: 'Say what you live on. Campus France names 615 euros a month.',
  },
  ehic: {
    name: 'European Health Insurance Card, or its replacement certificate',
    french: 'CEAM, certificat provisoire de remplacement',
    good: 'One for each person. Valid to the end of the academic year or stay.',
  },
  ghic: {
    name: 'British card (GHIC or UK EHIC)',
    french: 'Carte GHIC ou CEAM britannique',
    good: 'One for each person, valid for the whole stay.',
  },
  s1: {
    name: 'S1 form',
    french: 'Formulaire S1',
    good: 'Issued by the fund that pays for you. Give it to the [[CPAM]] of the place where you live.',
  },
  a1: {
    name: 'A1 certificate',
    french: 'Certificat A1',
    good: 'For the right dates. The employer or the home fund obtains it.',
  },
  'home-cover-proof': {
    name: 'Proof of your cover at home',
    french: 'Attestation de protection sociale du pays d’origine',
    good: 'It should name sickness, maternity and accidents at work, and the dates.',
  },
  'posting-certificate': {
    name: 'Certificate of coverage under a treaty',
    french: 'Certificat d’assujettissement (détachement)',
    good: 'For the right dates. The employer obtains it from the home scheme.',
  },
  'quebec-form': {
    name: 'Quebec form SE 401-Q',
    french: 'Formulaire SE 401-Q-…',
    good: 'The number that fits your stay, completed by the school and stamped by the RAMQ before you leave.',
  },
  'andorran-form': {
    name: 'Andorran form',
    french: 'Formulaire andorran',
    good: 'Ask for it before you leave; check the dates.',
  },
  'monegasque-form': {
    name: 'Monegasque form',
    french: 'Formulaire monégasque',
    good: 'Ask the fund in Monaco which form it is; check the dates.',
  },
  'private-policy': {
    name: 'Your insurance policy',
    french: 'Contrat d’assurance privée',
    good: 'Check that it pays in France, for the whole stay.',
  },
  'sending-scheme-proof': {
    name: 'Proof of cover by your State or organisation',
    french: 'Attestation de couverture du régime d’envoi',
    good: 'With your name and the dates. Officials of the European Union present an S1.',
  },
} satisfies Record<DocumentId, DocumentTexts>;
