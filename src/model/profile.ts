import { z } from './schema';
import { isoDate } from './dates';

/** The version of the profile's shape that this build writes. */
export const PROFILE_VERSION = 1;

export const STATUSES = [
  'student',
  'exchange-student',
  'intern',
  'language-assistant',
  'phd-contract',
  'phd-scholarship',
  'visiting-researcher',
  'researcher-contract',
  'civil-servant',
  'employee',
  'self-employed',
  'job-seeker',
  'posted-worker',
  'partner',
  'child',
  'resident-no-work',
  'retiree',
  'diplomat',
  'international-staff',
  'au-pair',
  'cross-border',
  'short-stay',
] as const;
export const RESIDENCES = ['mainland', 'alsace-moselle', 'overseas-department', 'mayotte', 'other-territory'] as const;
export const FRENCH_TERRITORIES = [
  'new-caledonia',
  'french-polynesia',
  'wallis-futuna',
  'saint-pierre-miquelon',
  'born-abroad',
] as const;
export const HOME_COVERS = [
  'none',
  'ehic',
  'ghic',
  's1',
  'a1',
  'ramq',
  'andorra',
  'monaco',
  'posting-certificate',
  'private',
] as const;
export const PERMITS = [
  'none-needed',
  'vls-ts',
  'student',
  'talent',
  'algerian',
  'visitor',
  'family',
  'protection',
  'receipt',
  'short-stay',
  'other',
] as const;
export const PARTNER_COVERS = ['works', 'insured-without-work', 'none'] as const;
export const ORGANISATIONS = ['cpam', 'mgen', 'msa', 'other'] as const;
export const NUMBERS = ['none', 'temporary', 'permanent'] as const;

const written = (pattern: RegExp) => z.string().check(z.regex(pattern));
const country = written(/^[A-Z]{2}$/);

/** The answers a person may give; each may be missing, which means not known. */
export const answers = {
  status: z.enum(STATUSES),
  residence: z.enum(RESIDENCES),
  nationality: z.union([country, z.literal('stateless')]),
  frenchTerritory: z.enum(FRENCH_TERRITORIES),
  homeCover: z.enum(HOME_COVERS),
  coverFrom: country,
  coverUntil: isoDate,
  arrival: isoDate,
  statusStart: isoDate,
  permitUntil: isoDate,
  filed: isoDate,
  permit: z.enum(PERMITS),
  age: z.int().check(z.minimum(0), z.maximum(130)),
  alsoWorks: z.boolean(),
  enrolled: z.boolean(),
  partnerCover: z.enum(PARTNER_COVERS),
  organisation: z.enum(ORGANISATIONS),
  number: z.enum(NUMBERS),
  recordLanguage: written(/^[a-z]{2}$/),
  recordCountry: country,
  language: written(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/),
} as const;
export type ProfileField = keyof typeof answers;
export const PROFILE_FIELDS = Object.keys(answers) as ProfileField[];

/** What the person has told, and nothing that could name them. A strict shape: an unknown field is an error. */
export const profileSchema = z.strictObject({
  version: z.literal(PROFILE_VERSION),
  unsure: z.optional(z.array(z.enum(PROFILE_FIELDS))),
  ...(Object.fromEntries(Object.entries(answers).map(([field, schema]) => [field, z.optional(schema)])) as {
    [Field in ProfileField]: z.ZodMiniOptional<(typeof answers)[Field]>;
  }),
});
export type Profile = Readonly<z.infer<typeof profileSchema>>;
export type Status = (typeof STATUSES)[number];
export type HomeCover = (typeof HOME_COVERS)[number];
export type NumberKind = (typeof NUMBERS)[number];

/** The profile of somebody who has answered nothing yet. */
export const EMPTY_PROFILE: Profile = { version: PROFILE_VERSION };
