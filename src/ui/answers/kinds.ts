import {
  FRENCH_TERRITORIES,
  HOME_COVERS,
  NUMBERS,
  ORGANISATIONS,
  PARTNER_COVERS,
  PERMITS,
  RESIDENCES,
  type ProfileField,
  type Status,
} from '../../model/profile';

/** How a question is answered. */
export type AnswerKind =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'status' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'country'; readonly stateless: boolean }
  | { readonly kind: 'record-language' }
  | { readonly kind: 'date' }
  | { readonly kind: 'age' };

const choice = (values: readonly string[]): AnswerKind => ({ kind: 'choice', values });
const date: AnswerKind = { kind: 'date' };

/** Each field's way to be answered; the interface's language has its own place and is not asked. */
export const ANSWER_KINDS: Readonly<Record<Exclude<ProfileField, 'language'>, AnswerKind>> = {
  status: { kind: 'status' },
  residence: choice(RESIDENCES),
  nationality: { kind: 'country', stateless: true },
  frenchTerritory: choice(FRENCH_TERRITORIES),
  homeCover: choice(HOME_COVERS),
  coverFrom: { kind: 'country', stateless: false },
  coverUntil: date,
  arrival: date,
  statusStart: date,
  permitUntil: date,
  filed: date,
  permit: choice(PERMITS),
  age: { kind: 'age' },
  alsoWorks: { kind: 'yes-no' },
  enrolled: { kind: 'yes-no' },
  partnerCover: choice(PARTNER_COVERS),
  organisation: choice(ORGANISATIONS),
  number: choice(NUMBERS),
  recordLanguage: { kind: 'record-language' },
  recordCountry: { kind: 'country', stateless: false },
};

/** A field that is asked as a question. */
export type AskedField = keyof typeof ANSWER_KINDS;

/** Whether a field is asked as a question. */
export const isAsked = (field: string): field is AskedField => Object.hasOwn(ANSWER_KINDS, field);

/** The long list of statuses, in groups that people know themselves by. */
export const STATUS_GROUPS: readonly { readonly id: string; readonly statuses: readonly Status[] }[] = [
  { id: 'study', statuses: ['student', 'exchange-student', 'intern'] },
  {
    id: 'research',
    statuses: ['phd-contract', 'phd-scholarship', 'researcher-contract', 'visiting-researcher', 'civil-servant'],
  },
  {
    id: 'work',
    statuses: [
      'employee',
      'language-assistant',
      'self-employed',
      'posted-worker',
      'cross-border',
      'job-seeker',
      'au-pair',
    ],
  },
  { id: 'family', statuses: ['partner', 'child'] },
  { id: 'other', statuses: ['retiree', 'resident-no-work', 'short-stay', 'diplomat', 'international-staff'] },
];
