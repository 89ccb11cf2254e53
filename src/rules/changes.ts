import type { IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { ReasonId } from '../model/ids';
import type { Profile } from '../model/profile';
import { all, any, not, ternary, type Ternary } from '../model/ternary';
import type { SourceId } from '../sources/registry';
import { agedAtLeast, frenchJob, passportIs, permitIs, statusIs, type Condition } from './conditions';

/** Somebody to whom something may happen. */
interface Person {
  readonly decision: Decision;
  readonly profile: Profile;
  readonly today: IsoDate;
}
type Concern = (person: Person) => Ternary;

const says =
  (condition: Condition): Concern =>
  ({ profile, today }) =>
    condition.test(profile, today);

/** Whether a French fund has, or will have, a file of this person. */
const hasFile: Concern = ({ decision: { affiliation } }) =>
  affiliation === 'unknown' || affiliation === 'ask' ? 'unknown' : ternary(affiliation !== 'not-possible');

/** Whether the person has nothing to register for one of these reasons. */
const outsideBecause =
  (...reasons: readonly ReasonId[]): Concern =>
  ({ decision: { affiliation, steps } }) => {
    if (affiliation === 'unknown' || affiliation === 'ask') return 'unknown';
    const { register } = steps;
    return ternary(register.applies === 'no' && reasons.includes(register.why));
  };

/** Whether rights that another country pays are brought into a French fund. */
const foreignRights: Concern = ({ decision: { affiliation } }) =>
  affiliation === 'unknown' || affiliation === 'ask' ? 'unknown' : ternary(affiliation === 'foreign-rights');

const both =
  (...concerns: readonly Concern[]): Concern =>
  (person) =>
    all(...concerns.map((concern) => concern(person)));
const either =
  (...concerns: readonly Concern[]): Concern =>
  (person) =>
    any(...concerns.map((concern) => concern(person)));
const never =
  (concern: Concern): Concern =>
  (person) =>
    not(concern(person));

const needsPermit = both(hasFile, says(passportIs('british', 'elsewhere')));
const student = says(statusIs('student', 'exchange-student', 'phd-scholarship'));
const researcher = says(statusIs('phd-contract', 'researcher-contract', 'civil-servant'));
const onContract = says(statusIs('language-assistant', 'phd-contract', 'researcher-contract', 'employee'));
const child = says(statusIs('child'));

/** Something that happens, and what it is to tell. Its words stand in the locales under `changes.events`. */
export interface Change {
  /** `by-number`: what the kind of number allows, as `wayToTell` says. `own`: a way of its own, in its words. */
  readonly how: 'by-number' | 'own';
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Sources that say otherwise; the words then say so. */
  readonly against?: readonly SourceId[];
  readonly concerns: Concern;
}

/** What may change in a life, the commonest first. */
export const CHANGES = {
  'new-address': { how: 'by-number', sources: ['april-mv', 'sp-737', 'seed'], concerns: hasFile },
  'new-departement': { how: 'by-number', sources: ['april-mv', 'sp-648'], concerns: hasFile },
  'new-bank': { how: 'by-number', sources: ['sp-737', 'f-erasmus'], concerns: hasFile },
  'permit-renewed': { how: 'by-number', sources: ['sp-13842'], concerns: needsPermit },
  'permit-ends': {
    how: 'by-number',
    sources: ['fci-permis', 'css-r114', 'sp-13842'],
    against: ['cpam13'],
    concerns: needsPermit,
  },
  'visa-validated': { how: 'own', sources: ['sp-13842'], concerns: both(needsPermit, says(permitIs('vls-ts'))) },
  'job-after-studies': { how: 'own', sources: ['amu'], concerns: both(hasFile, student) },
  'studies-end': { how: 'by-number', sources: ['sp-34308'], against: ['essec-fin'], concerns: both(hasFile, student) },
  'new-contract': { how: 'own', sources: ['sp-23671'], concerns: both(hasFile, researcher) },
  'contract-ends': {
    how: 'by-number',
    sources: ['sp-34308'],
    concerns: both(hasFile, either(onContract, says(frenchJob))),
  },
  'job-with-foreign-card': {
    how: 'own',
    sources: ['sp-675'],
    concerns: outsideBecause('covered-by-ehic', 'covered-by-ghic'),
  },
  'foreign-cover-ends': {
    how: 'own',
    sources: ['cleiss-etud', 'cf-eu'],
    concerns: either(
      foreignRights,
      outsideBecause('covered-by-ehic', 'covered-by-ghic', 'covered-by-home-intern', 'covered-by-posting'),
    ),
  },
  birth: { how: 'own', sources: ['sp-16620', 'sp-737'], concerns: both(hasFile, never(child)) },
  'couple-or-name': { how: 'own', sources: ['sp-23671'], concerns: both(hasFile, never(child)) },
  'new-doctor': {
    how: 'own',
    sources: ['sp-163', 'ameli-mt'],
    concerns: ({ decision: { steps } }) => {
      const { applies } = steps['referring-doctor'];
      return applies === 'yes' ? 'yes' : applies === 'no' ? 'no' : 'unknown';
    },
  },
  'turning-16': { how: 'own', sources: ['sp-265'], concerns: both(hasFile, child, never(says(agedAtLeast(16)))) },
  'turning-18': { how: 'own', sources: ['sp-34308'], concerns: both(hasFile, child, never(says(agedAtLeast(18)))) },
  'leaving-france': { how: 'by-number', sources: ['heyme', 'april-mv'], concerns: hasFile },
} as const satisfies Record<string, Change>;
export type ChangeId = keyof typeof CHANGES;
export const CHANGE_IDS = Object.keys(CHANGES) as ChangeId[];

/** The changes that concern a person, or may: what is known not to is left out. */
export const changesFor = (person: Person): readonly ChangeId[] =>
  CHANGE_IDS.filter((id) => CHANGES[id].concerns(person) !== 'no');

/** The ways to tell the fund, each with its sources. */
export const WAYS = {
  /** A permanent number opens the online account. */
  account: { sources: ['seed', 'sp-265'] },
  /** The same, where sources differ on who keeps the file. */
  mgen: { sources: ['cfdt-mae', 'sncl'], against: ['seed'] },
  /** The student portal's own space takes papers with a temporary number. */
  portal: { sources: ['roanne', 'seed'] },
  /** No online way: by post, by phone, at the counter. */
  'no-account': { sources: ['seed', 'sp-34308'] },
  /** The number is not known: both. */
  'either-number': { sources: ['seed'] },
} as const satisfies Record<string, Pick<Change, 'sources' | 'against'>>;
export type Way = keyof typeof WAYS;

/** How this person tells their fund: with a permanent number online, with another by post, by phone or at the counter. */
export function wayToTell({ channel, organisation, steps }: Decision, { number }: Profile): Way {
  if (number === 'permanent') return organisation === 'mgen' ? 'mgen' : 'account';
  if (number === undefined && steps['permanent-number'].applies !== 'no') return 'either-number';
  return channel === 'student-portal' ? 'portal' : 'no-account';
}
