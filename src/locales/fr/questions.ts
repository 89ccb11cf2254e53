import type { questions as en } from '../en/questions';
import type { SameShape } from '../shape';

/** Les questions que Repère peut poser, et leurs réponses. */
export const questions: SameShape<typeof en> = {
  status: {
    question: 'Que faites-vous en France ?',
    short: 'Votre activité en France',
    explanation:
      'Choisissez la raison principale de votre séjour. Si vous étudiez et travaillez aussi, choisissez vos études : l’emploi vient plus loin.',
    options: {
      student: 'Étudiant ou étudiante, inscription en France pour un diplôme ou une année entière',
      'exchange-student': 'Étudiant ou étudiante en échange (Erasmus ou autre programme)',
      intern: 'Stagiaire',
      'phd-contract': 'Doctorant ou doctorante avec un contrat doctoral en France',
      'phd-scholarship': 'Doctorant ou doctorante avec une bourse ou ses propres moyens, sans contrat français',
      'researcher-contract': 'Chercheur, chercheuse ou enseignant du supérieur avec un contrat français',
      'visiting-researcher': 'Chercheur, chercheuse ou doctorant en visite, payé depuis l’étranger',
      'civil-servant': 'Fonctionnaire de l’éducation ou de la recherche (titulaire ou stagiaire)',
      employee: 'Salarié ou salariée d’un employeur français',
      'language-assistant': 'Assistant ou assistante de langue',
      'self-employed': 'À votre compte, avec une activité en France',
      'posted-worker': 'En France pour un employeur étranger (détachement)',
      'cross-border': 'Vous habitez en France et travaillez dans un autre pays',
      'job-seeker': 'En recherche d’emploi',
      'au-pair': 'Au pair',
      partner: 'Conjoint, conjointe ou partenaire de quelqu’un qui vit en France',
      child: 'Enfant de moins de 18 ans',
      retiree: 'À la retraite',
      'resident-no-work': 'Vous vivez ici sans travail ni études (visiteur)',
      'short-stay': 'Séjour de moins de trois mois',
      diplomat: 'Diplomate ou agent d’un autre État',
      'international-staff': 'Agent d’une organisation internationale',
    },
  },
  residence: {
    question: 'Où habitez-vous en France ?',
    short: 'Où vous habitez',
    explanation: 'Ou bien où vous habiterez. Les règles ne sont pas partout les mêmes.',
    options: {
      mainland: 'France métropolitaine (y compris la Corse)',
      'alsace-moselle': 'Alsace ou Moselle (Strasbourg, Mulhouse, Colmar, Metz…)',
      'overseas-department': 'Guadeloupe, Martinique, Guyane ou La Réunion',
      mayotte: 'Mayotte',
      'other-territory': 'Un autre territoire français, par exemple dans le Pacifique',
    },
  },
  nationality: {
    question: 'Quel passeport avez-vous ?',
    short: 'Passeport',
    explanation:
      'Si vous en avez plusieurs : d’abord le français, puis celui d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
  },
  frenchTerritory: {
    question: 'Êtes-vous dans l’une de ces situations ?',
    short: 'Français venus de loin',
    explanation: 'Certains Français doivent s’inscrire comme des personnes qui arrivent de l’étranger.',
    options: {
      'new-caledonia': 'Je viens de Nouvelle-Calédonie',
      'french-polynesia': 'Je viens de Polynésie française',
      'wallis-futuna': 'Je viens de Wallis-et-Futuna',
      'saint-pierre-miquelon': 'Je viens de Saint-Pierre-et-Miquelon',
      'born-abroad': 'Je suis né ou née hors de France',
    },
    dontKnow: 'Aucune, ou je ne sais pas',
  },
  homeCover: {
    question: 'Avez-vous un document de l’assurance maladie publique d’un autre pays ?',
    short: 'Document d’une autre assurance publique',
    explanation:
      'Seul compte ici un document de l’assurance publique d’un autre pays. Une assurance voyage ou privée ne compte pas.',
    options: {
      none: 'Non, aucun document de ce genre',
      private: 'Seulement une assurance privée ou de voyage',
      ehic: 'Carte européenne d’assurance maladie (CEAM, EHIC)',
      ghic: 'Carte mondiale d’assurance maladie du Royaume-Uni (GHIC)',
      s1: 'Formulaire S1',
      a1: 'Certificat A1 (détachement par un employeur, ou stage)',
      'posting-certificate': 'Certificat de détachement, d’un pays hors d’Europe',
      ramq: 'Formulaire du Québec (RAMQ, SE 401-Q…)',
      andorra: 'Formulaire andorran',
      monaco: 'Formulaire monégasque',
    },
  },
  coverFrom: {
    question: 'L’assurance de quel pays vous a donné ce document ?',
    short: 'Pays de cette assurance',
    explanation: 'Le pays où vous êtes assuré. Ce n’est pas toujours celui de votre passeport.',
  },
  coverUntil: {
    question: 'Jusqu’à quand votre couverture de l’étranger est-elle valable ?',
    short: 'Couverture de l’étranger jusqu’au',
    explanation: 'La date figure sur la carte ou sur le formulaire.',
  },
  arrival: {
    question: 'Quand êtes-vous arrivé ou arrivée en France ?',
    short: 'Arrivée en France',
    explanation: 'Ou bien quand arriverez-vous. Pour certaines personnes, les droits commencent trois mois plus tard.',
  },
  statusStart: {
    question: 'Quand cela commence-t-il ?',
    short: 'Début des études ou du travail',
    explanation: 'Le premier jour des cours, du contrat ou du séjour.',
  },
  permitUntil: {
    question: 'Jusqu’à quand votre titre de séjour ou visa est-il valable ?',
    short: 'Titre valable jusqu’au',
    explanation: 'La date figure sur le visa, la carte ou le récépissé.',
  },
  filed: {
    question: 'Quand avez-vous envoyé votre demande d’inscription ?',
    short: 'Demande envoyée le',
    explanation: 'Le jour où vous l’avez postée, ou validée en ligne.',
  },
  permit: {
    question: 'Quel titre de séjour ou visa avez-vous ?',
    short: 'Titre de séjour',
    explanation: 'Regardez les mots imprimés dessus.',
    options: {
      'none-needed': 'Aucun n’est nécessaire (par exemple, passeport européen)',
      'vls-ts': 'Visa de long séjour valant titre de séjour (VLS-TS)',
      student: 'Titre de séjour « étudiant »',
      talent: 'Titre « talent » ou « passeport talent »',
      algerian: 'Certificat de résidence algérien',
      visitor: '« Visiteur »',
      family: '« Vie privée et familiale » ou membre de la famille d’un citoyen européen',
      protection: 'Réfugié, protection subsidiaire ou protection temporaire',
      receipt: 'Récépissé ou preuve d’une demande',
      'short-stay': 'Visa de court séjour (type C), ou entrée sans visa',
      other: 'Un autre',
    },
  },
  age: {
    question: 'Quel âge avez-vous ?',
    short: 'Âge',
    explanation: 'Seulement votre âge en années. Nous ne demandons jamais votre date de naissance.',
  },
  alsoWorks: {
    question: 'Avez-vous aussi un emploi en France ?',
    short: 'A aussi un emploi en France',
    explanation:
      'Même quelques heures par semaine comptent. Un travail avec un bulletin de paie français passe avant tout le reste.',
    options: { yes: 'Oui', no: 'Non' },
  },
  enrolled: {
    question: 'Êtes-vous inscrit ou inscrite dans un établissement d’enseignement supérieur français ?',
    short: 'Inscription en France',
    explanation: 'Vous avez, ou aurez, un certificat de scolarité pour cette année.',
    options: { yes: 'Oui', no: 'Non' },
  },
  partnerCover: {
    question: 'Votre partenaire, ou la personne que vous rejoignez, est-il assuré en France ?',
    short: 'Couverture du partenaire',
    explanation: 'Assuré veut dire inscrit à l’assurance maladie française.',
    options: {
      works: 'Oui, et travaille en France',
      'insured-without-work': 'Oui, mais ne travaille pas',
      none: 'Non',
    },
  },
  organisation: {
    question: 'Quelle caisse votre attestation nomme-t-elle ?',
    short: 'Caisse sur l’attestation',
    explanation:
      'Lisez votre attestation de droits. Elle nomme la caisse qui gère votre dossier. Une complémentaire MGEN ne compte pas.',
    options: {
      cpam: 'CPAM (Assurance Maladie)',
      mgen: 'MGEN',
      msa: 'MSA (travail agricole)',
      other: 'Une autre',
    },
  },
  number: {
    question: 'Quel numéro de sécurité sociale avez-vous ?',
    short: 'Numéro',
    explanation:
      'N’écrivez pas le numéro : nous ne le demandons jamais. Le courrier ou l’attestation dit « provisoire » ou « numéro d’attente » s’il est provisoire. Le premier chiffre seul ne prouve rien.',
    options: {
      none: 'Aucun pour le moment',
      temporary: 'Un numéro provisoire (NIA, numéro d’attente)',
      permanent: 'Un numéro définitif (NIR)',
    },
  },
  recordLanguage: {
    question: 'Dans quelle langue est votre acte de naissance ?',
    short: 'Langue de l’acte de naissance',
    explanation: 'Cela dit si une traduction peut être nécessaire.',
  },
  recordCountry: {
    question: 'Quel pays a établi votre acte de naissance ?',
    short: 'Pays de l’acte de naissance',
    explanation: 'En général, le pays où vous êtes né ou née.',
  },
  language: {
    question: 'Quelle langue Repère doit-il parler ?',
    short: 'Langue',
    explanation: 'Vous pouvez en changer à tout moment.',
  },
  groups: {
    study: 'Études',
    research: 'Doctorat et recherche',
    work: 'Travail',
    family: 'Famille',
    other: 'Autres situations',
  },
};
