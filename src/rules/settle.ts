import type { IsoDate } from '../model/dates';
import type { Profile, ProfileField } from '../model/profile';
import { RULES } from './rows';
import { samples } from './samples';
import { lineOf, type LineId } from './table';

/** The fields without an answer. To be unsure of the French territory is one: it means none of them. */
const missing = (fields: readonly ProfileField[], profile: Profile) =>
  fields.filter(
    (field) => profile[field] === undefined && !(field === 'frenchTerritory' && (profile.unsure ?? []).includes(field)),
  );

/**
 * The lines of the table that could be this person's, each found by answering for them, in every way they could, what they
 * have not answered and the rules want to know. Lazy, since the first two often settle that nothing is settled yet; a line
 * can come more than once.
 */
export function* possibleLines(profile: Profile, today: IsoDate, from = 0): Generator<LineId, void> {
  for (let index = from; index < RULES.length; index += 1) {
    const rule = RULES[index];
    if (rule === undefined) return;
    const answer = rule.when.test(profile, today);
    if (answer === 'yes') {
      yield rule.line;
      return;
    }
    if (answer === 'unknown') {
      const field = missing(rule.when.needs, profile)[0];
      if (field === undefined) throw new Error(`${rule.line} is unknown although nothing is missing`);
      for (const patch of samples(field, profile, today)) yield* possibleLines({ ...profile, ...patch }, today, index);
      return;
    }
  }
  throw new Error('Everybody has a line of the table');
}

/** What tells two lines apart for the person: all but the row's name. */
const EFFECTS: ReadonlyMap<LineId, string> = new Map(
  RULES.map(({ line }) => [line, JSON.stringify({ ...lineOf(line), row: null })]),
);
const effect = (id: LineId): string => EFFECTS.get(id) ?? id;

/** Whether one answer is left: every line that could be the person's comes to the same for them. */
export function isSettled(profile: Profile, today: IsoDate): boolean {
  let first: string | null = null;
  for (const line of possibleLines(profile, today)) {
    first ??= effect(line);
    if (effect(line) !== first) return false;
  }
  return true;
}

/** The lines that cannot be ruled out yet, as one text to compare. */
function stillOpen(profile: Profile, today: IsoDate): string {
  const open = new Set<string>();
  for (const { line, when } of RULES) {
    const answer = when.test(profile, today);
    if (answer !== 'no') open.add(effect(line));
    if (answer === 'yes') break;
  }
  return [...open].join();
}

/** Fields in the order that settles most, which is that of the questions. */
export const FIELD_ORDER: readonly ProfileField[] = [
  'status',
  'residence',
  'nationality',
  'alsoWorks',
  'enrolled',
  'frenchTerritory',
  'partnerCover',
  'homeCover',
  'coverFrom',
  'coverUntil',
  'permit',
  'arrival',
  'age',
];

/** Unanswered fields that decide which line is the person's. */
export interface Open {
  /** Without these there may be no answer. */
  readonly needed: readonly ProfileField[];
  /** Without these the usual is taken. */
  readonly presumed: readonly ProfileField[];
}

/** The unanswered fields that would narrow down, or change, the line of the table; the most useful first. */
export function openFields(profile: Profile, today: IsoDate): Open {
  const needed = new Set<ProfileField>();
  const presumed = new Set<ProfileField>();
  for (const { when } of RULES) {
    const answer = when.test(profile, today);
    const collect = (fields: readonly ProfileField[], into: Set<ProfileField>) => {
      for (const field of missing(fields, profile)) {
        const tells = (patch: Partial<Profile>) => when.test({ ...profile, ...patch }, today) !== answer;
        if (!into.has(field) && samples(field, profile, today).some(tells)) into.add(field);
      }
    };
    if (answer === 'unknown') collect(when.needs, needed);
    collect(when.presumes, presumed);
    if (answer === 'yes') break;
  }
  const now = stillOpen(profile, today);
  const matters = (field: ProfileField) =>
    samples(field, profile, today).some((patch) => stillOpen({ ...profile, ...patch }, today) !== now);
  return {
    needed: FIELD_ORDER.filter((field) => needed.has(field) && matters(field)),
    presumed: FIELD_ORDER.filter((field) => presumed.has(field) && !needed.has(field) && matters(field)),
  };
}
