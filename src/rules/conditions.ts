import { monthsAfter, type IsoDate } from '../model/dates';
import type { HomeCover, Profile, ProfileField } from '../model/profile';
import { all, any, not, ternary, type Ternary } from '../model/ternary';
import { hasTreaty, origin, type Origin } from './countries';

/** A question about a person that has the answer yes, no or unknown. */
export interface Condition {
  readonly test: (profile: Profile, today: IsoDate) => Ternary;
  /** Fields without which the answer may be unknown. */
  readonly needs: readonly ProfileField[];
  /** Fields that would change the answer, but without which the usual is taken. */
  readonly presumes: readonly ProfileField[];
}

const condition = (needs: readonly ProfileField[], test: Condition['test']): Condition => ({
  needs,
  presumes: [],
  test,
});

const together = (parts: readonly Condition[], join: (...answers: readonly Ternary[]) => Ternary): Condition => ({
  needs: [...new Set(parts.flatMap(({ needs }) => needs))],
  presumes: [...new Set(parts.flatMap(({ presumes }) => presumes))],
  test: (profile, today) => join(...parts.map(({ test }) => test(profile, today))),
});

/** Yes if all are yes. */
export const allOf = (...parts: readonly Condition[]): Condition => together(parts, all);
/** Yes if one is yes. */
export const anyOf = (...parts: readonly Condition[]): Condition => together(parts, any);
/** Yes if it is no. */
export const isNot = (part: Condition): Condition => together([part], (answer = 'unknown') => not(answer));

/** The same, but no as long as nobody has said it: for what need not hold up an answer, but is asked when there is time. */
export const ifSaid = ({ test, needs, presumes }: Condition): Condition => ({
  needs: [],
  presumes: [...needs, ...presumes],
  test: (profile, today) => (test(profile, today) === 'yes' ? 'yes' : 'no'),
});

/** The same, but no as long as nobody has said it, and not asked: for what another answer already implies. */
export const onlyIfSaid = (part: Condition): Condition => ({ ...ifSaid(part), presumes: [] });

type Answer<Field extends ProfileField> = NonNullable<Profile[Field]>;

/** Whether a field has one of some answers. */
const answer =
  <Field extends ProfileField>(field: Field) =>
  (...values: readonly Answer<Field>[]): Condition =>
    condition([field], (profile) => {
      const given = profile[field];
      return given === undefined ? 'unknown' : ternary(values.some((value) => value === given));
    });

/** What the person does in France. */
export const statusIs = answer('status');
/** Where the person lives. */
export const livesIn = answer('residence');
/** How the partner whom one joins is covered. */
export const partnerIs = answer('partnerCover');
/** Has a French job beside the status, even a few hours. */
export const frenchJob = answer('alsoWorks')(true);
/** Enrolled at a French institution of higher education. */
export const enrolled = answer('enrolled')(true);
/** Said not to be enrolled. */
export const notEnrolled = answer('enrolled')(false);

/** The passport, by what it means for health cover. */
export const passportIs = (...origins: readonly Origin[]): Condition =>
  condition(['nationality'], ({ nationality }) =>
    nationality === undefined ? 'unknown' : ternary(origins.includes(origin(nationality))),
  );

/** A Monegasque passport counts as proof of lawful stay (source `sp-13842`). */
export const monegasque: Condition = answer('nationality')('MC');

/** The residence permit. French and European people need none, so what they say of one does not count. */
export const permitIs = (...kinds: readonly Answer<'permit'>[]): Condition => ({
  needs: ['nationality', 'permit'],
  // Who tells of a permit but not of a passport is taken to need it.
  presumes: ['nationality'],
  test: ({ nationality, permit }) => {
    if (nationality !== undefined && ['french', 'european'].includes(origin(nationality))) return 'no';
    return permit === undefined ? 'unknown' : ternary(kinds.includes(permit));
  },
});

/**
 * The paper of another country's public scheme that counts today. A private policy is none, since it never dispenses from
 * registering, and a paper past its date is none.
 */
export function coverOn({ homeCover, coverUntil }: Profile, today: IsoDate): HomeCover | undefined {
  if (homeCover === 'private') return 'none';
  return homeCover !== undefined && coverUntil !== undefined && coverUntil < today ? 'none' : homeCover;
}

/** Holds one of these papers, in date. A paper without a date is taken to be in date. */
export const holds = (...papers: readonly HomeCover[]): Condition => ({
  needs: ['homeCover'],
  presumes: ['coverUntil'],
  test: (profile, today) => {
    const cover = coverOn(profile, today);
    return cover === undefined ? 'unknown' : ternary(papers.includes(cover));
  },
});

/** The paper was issued by the British scheme; a European card whose country nobody named was not. */
export const issuedByBritain = onlyIfSaid(answer('coverFrom')('GB'));

const schemeOf = ({ coverFrom, nationality }: Profile) => coverFrom ?? nationality;

/** The scheme of the country that posts the person, or else of their passport, is European or British: an A1 should exist. */
export const europeanScheme: Condition = {
  needs: ['nationality'],
  presumes: ['coverFrom'],
  test: (profile) => {
    const country = schemeOf(profile);
    return country === undefined ? 'unknown' : ternary(origin(country) !== 'elsewhere');
  },
};

/** The same country has a treaty with France: a certificate of coverage should exist. */
export const treatyScheme: Condition = {
  needs: ['nationality'],
  presumes: ['coverFrom'],
  test: (profile) => {
    const country = schemeOf(profile);
    return country === undefined ? 'unknown' : ternary(hasTreaty(country));
  },
};

/** At least so many years old. */
export const agedAtLeast = (years: number): Condition =>
  condition(['age'], ({ age }) => ternary(age === undefined ? undefined : age >= years));

/** Arrived at least so many months ago. */
export const hereForMonths = (months: number): Condition =>
  condition(['arrival'], ({ arrival }, today) =>
    ternary(arrival === undefined ? undefined : monthsAfter(arrival, months) <= today),
  );

/**
 * French and from a territory with a scheme of its own, or born abroad. Somebody who is unsure is neither: the answers
 * hold no "none of these".
 */
export const fromFrenchTerritory: Condition = condition(['frenchTerritory'], ({ frenchTerritory, unsure = [] }) =>
  frenchTerritory !== undefined ? 'yes' : unsure.includes('frenchTerritory') ? 'no' : 'unknown',
);
