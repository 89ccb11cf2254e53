import type { ProfileField, Status } from '../../model/profile';

interface QuestionTexts {
  readonly question: string;
  /** What the question means, and what does not count. */
  readonly explanation: string;
  /** The same in a few words, for lists of answers. */
  readonly short: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Other words for "I don't know", where those would mislead. */
  readonly dontKnow?: string;
}

/** Every question that Repère may ask, with its answers. */
export const questions = {
  status: {
    question: 'What do you do in France?',
    short: 'What you do in France',
    explanation:
      'Choose your main reason to be here. If you study and also have a job, choose your studies: the job comes later.',
    options: {
      student: 'Student, enrolled in France for a whole degree or year',
      'exchange-student': 'Exchange student (Erasmus or another programme)',
      intern: 'Intern ([[stagiaire]])',
      'phd-contract': 'PhD candidate with a doctoral contract in France',
      'phd-scholarship': 'PhD candidate with a scholarship or own money, no French contract',
      'researcher-contract': 'Researcher or lecturer with a French contract',
      'visiting-researcher': 'Visiting researcher or PhD candidate, paid from abroad',
      'civil-servant': 'Civil servant in education or research ([[fonctionnaire]], tenured or trainee)',
      employee: 'Employee with a French employer',
      'language-assistant': 'Language assistant in schools',
      'self-employed': 'Self-employed, own business in France',
      'posted-worker': 'Sent to France by an employer abroad',
      'cross-border': 'Living in France, working in another country',
      'job-seeker': 'Looking for a job',
      'au-pair': 'Au pair',
      partner: 'Husband, wife or partner of somebody who lives in France',
      child: 'Child, under 18',
      retiree: 'Retired',
      'resident-no-work': 'Living here without work or studies (visitor)',
      'short-stay': 'Staying less than three months',
      diplomat: 'Diplomat or official of another State',
      'international-staff': 'Staff of an international organisation',
    } satisfies Record<Status, string>,
  },
  residence: {
    question: 'Where do you live in France?',
    short: 'Where you live',
    explanation: 'Or where you will live. The rules are not the same everywhere.',
    options: {
      mainland: 'Mainland France (also Corsica)',
      'alsace-moselle': 'Alsace or Moselle (Strasbourg, Mulhouse, Colmar, Metz…)',
      'overseas-department': 'Guadeloupe, Martinique, French Guiana or Réunion',
      mayotte: 'Mayotte',
      'other-territory': 'Another French territory, for example in the Pacific',
    },
  },
  nationality: {
    question: 'Which passport do you have?',
    short: 'Passport',
    explanation:
      'If you have several: choose the French one first, then one from the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
  },
  frenchTerritory: {
    question: 'Are you in one of these situations?',
    short: 'French people from far away',
    explanation: 'Some French people must register like new arrivals.',
    options: {
      'new-caledonia': 'I come from New Caledonia',
      'french-polynesia': 'I come from French Polynesia',
      'wallis-futuna': 'I come from Wallis and Futuna',
      'saint-pierre-miquelon': 'I come from Saint-Pierre and Miquelon',
      'born-abroad': 'I was born outside France',
    },
    dontKnow: 'None of these, or I don’t know',
  },
  homeCover: {
    question: 'Do you have a paper from another country’s public health insurance?',
    short: 'Paper of another public insurance',
    explanation:
      'Only a paper from another country’s public insurance counts here. Travel or private policies do not count.',
    options: {
      none: 'No, no paper of this kind',
      private: 'Only a private or travel policy',
      ehic: 'European Health Insurance Card (EHIC)',
      ghic: 'United Kingdom Global Health Insurance Card (GHIC)',
      s1: 'S1 form',
      a1: 'A1 certificate (posted by an employer, or an internship)',
      'posting-certificate': 'Certificate of a posting, from a country outside Europe',
      ramq: 'Quebec form (RAMQ, SE 401-Q…)',
      andorra: 'Andorran form',
      monaco: 'Monegasque form',
    },
  },
  coverFrom: {
    question: 'Which country’s insurance gave you this paper?',
    short: 'Country of that insurance',
    explanation: 'The country where you are insured. It may be another one than that of your passport.',
  },
  coverUntil: {
    question: 'Until when is your cover from abroad valid?',
    short: 'Cover from abroad valid until',
    explanation: 'The date is on the card or on the form.',
  },
  arrival: {
    question: 'When did you arrive in France?',
    short: 'Arrival in France',
    explanation: 'Or when you will arrive. For some people, rights begin three months later.',
  },
  statusStart: {
    question: 'When does it start?',
    short: 'Start of studies or work',
    explanation: 'The first day of your course, of your contract, or of your stay.',
  },
  permitUntil: {
    question: 'Until when is your residence permit or visa valid?',
    short: 'Permit valid until',
    explanation: 'The date is on the visa, on the card or on the receipt.',
  },
  filed: {
    question: 'When did you send your registration?',
    short: 'Registration sent on',
    explanation: 'The day when you posted it, or pressed “send” online.',
  },
  permit: {
    question: 'Which residence permit or visa do you have?',
    short: 'Residence permit',
    explanation: 'Look at the words printed on it.',
    options: {
      'none-needed': 'I need none (for example, European passport)',
      'vls-ts': 'Long-stay visa that counts as a permit (VLS-TS)',
      student: 'Residence permit “[[étudiant]]”',
      talent: '“[[Talent]]” or “[[passeport talent]]”',
      algerian: 'Algerian residence certificate ([[certificat de résidence]])',
      visitor: '“[[Visiteur]]” (visitor)',
      family: '“[[Vie privée et familiale]]” or family member of a European citizen',
      protection: 'Refugee, subsidiary protection or temporary protection',
      receipt: 'Receipt ([[récépissé]]) or proof of a request',
      'short-stay': 'Short-stay visa (type C), or entry without a visa',
      other: 'Another one',
    },
  },
  age: {
    question: 'How old are you?',
    short: 'Age',
    explanation: 'Only your age in years. We never ask for your birth date.',
  },
  alsoWorks: {
    question: 'Do you also have a job in France?',
    short: 'Also has a job in France',
    explanation: 'Even a few hours a week count. Work with a French payslip comes before everything else.',
    options: { yes: 'Yes', no: 'No' },
  },
  enrolled: {
    question: 'Are you enrolled at a French university or school of higher education?',
    short: 'Enrolled in France',
    explanation: 'You have, or will have, a [[certificat de scolarité]] for this year.',
    options: { yes: 'Yes', no: 'No' },
  },
  partnerCover: {
    question: 'Is your partner, or the person you join, insured in France?',
    short: 'Partner’s cover',
    explanation: 'Insured means registered with French state health insurance.',
    options: {
      works: 'Yes, and works in France',
      'insured-without-work': 'Yes, but does not work',
      none: 'No',
    },
  },
  organisation: {
    question: 'Which fund does your certificate name?',
    short: 'Fund on the certificate',
    explanation:
      'Read your certificate of rights ([[attestation de droits]]). It names the fund that keeps your file. A top-up with MGEN does not count.',
    options: {
      cpam: 'CPAM ([[Assurance Maladie]])',
      mgen: 'MGEN',
      msa: 'MSA (farm work)',
      other: 'Another one',
    },
  },
  number: {
    question: 'Which social security number do you have?',
    short: 'Number',
    explanation:
      'Do not type the number: we never ask for it. The letter or certificate says [[provisoire]] or [[numéro d’attente]] if it is temporary. The first digit alone proves nothing.',
    options: {
      none: 'None yet',
      temporary: 'A temporary number ([[provisoire]], [[NIA]])',
      permanent: 'A permanent number ([[définitif]], [[NIR]])',
    },
  },
  recordLanguage: {
    question: 'In which language is your birth record?',
    short: 'Language of the birth record',
    explanation: 'It tells whether you may need a translation.',
  },
  recordCountry: {
    question: 'Which country made your birth record?',
    short: 'Country of the birth record',
    explanation: 'Usually the country where you were born.',
  },
  language: {
    question: 'Which language should Repère speak?',
    short: 'Language',
    explanation: 'You can change it at any time.',
  },
  groups: {
    study: 'Studies',
    research: 'PhD and research',
    work: 'Work',
    family: 'Family',
    other: 'Other situations',
  },
} satisfies Record<ProfileField, QuestionTexts> & {
  readonly groups: Readonly<Record<string, string>>;
};
