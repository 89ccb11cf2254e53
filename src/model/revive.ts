import { z } from './schema';
import {
  answers,
  EMPTY_PROFILE,
  PROFILE_FIELDS,
  PROFILE_VERSION,
  profileSchema,
  type Profile,
  type ProfileField,
} from './profile';
import { isoDate } from './dates';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from './settings';
import { STEPS } from './step';
import { EMPTY_PROGRESS, NOTED, PROGRESS_VERSION, progressSchema, type Progress } from './progress';

/** What was wrong with something stored: from a newer version, not readable at all, or some fields only. */
export interface Trouble {
  readonly area: 'profile' | 'progress' | 'settings';
  readonly kind: 'newer' | 'unreadable' | 'fields';
  readonly fields: readonly string[];
}

/** Something stored, with what could be kept of it. */
export interface Revived<Shape> {
  readonly value: Shape;
  readonly trouble: Trouble | null;
}

const versioned = z.looseObject({ version: z.int().check(z.minimum(1)) });

/** What to tell of something that was stored under some version, with the fields that were lost. */
function troubleOf(area: Trouble['area'], stored: unknown, current: number, lost: readonly string[]): Trouble | null {
  const known = versioned.safeParse(stored);
  if (known.success && known.data.version > current) return { area, kind: 'newer', fields: lost };
  const fields = known.success ? lost : ['version', ...lost];
  return fields.length === 0 ? null : { area, kind: 'fields', fields };
}

/**
 * A stored profile: every field that can be read is kept, whatever is wrong with the others.
 * Nothing stored (`undefined` or `null`) is an empty profile without trouble.
 */
export function reviveProfile(raw: unknown): Revived<Profile> {
  if (raw === undefined || raw === null) return { value: EMPTY_PROFILE, trouble: null };
  const known = z.looseObject({}).safeParse(raw);
  if (!known.success) return { value: EMPTY_PROFILE, trouble: { area: 'profile', kind: 'unreadable', fields: [] } };
  const { version: _version, unsure, ...rest } = known.data;
  const kept: Partial<Record<ProfileField, unknown>> = {};
  const lost: string[] = [];
  for (const [field, value] of Object.entries(rest)) {
    const name = PROFILE_FIELDS.find((one) => one === field);
    const read = name === undefined ? null : answers[name].safeParse(value);
    if (name !== undefined && read !== null && read.success) kept[name] = read.data;
    else if (value !== undefined) lost.push(field);
  }
  const doubts = z.array(z.unknown()).safeParse(unsure ?? []);
  const sure = doubts.success ? doubts.data : [];
  const unsureFields = PROFILE_FIELDS.filter((field) => sure.includes(field));
  if (!doubts.success || unsureFields.length !== new Set(sure).size) lost.push('unsure');
  const value = profileSchema.parse({
    version: PROFILE_VERSION,
    ...kept,
    ...(unsureFields.length > 0 && { unsure: unsureFields }),
  });
  return { value, trouble: troubleOf('profile', known.data, PROFILE_VERSION, lost) };
}

/** The tables of days in a progress, with the names that each may hold; papers come and go, so any name will do. */
const DAYS = { done: STEPS, papers: null, noted: NOTED } as const satisfies Record<string, readonly string[] | null>;

/** A stored progress: every tick and every noted day that can be read is kept. */
export function reviveProgress(raw: unknown): Revived<Progress> {
  if (raw === undefined || raw === null) return { value: EMPTY_PROGRESS, trouble: null };
  const known = z.looseObject({}).safeParse(raw);
  if (!known.success) return { value: EMPTY_PROGRESS, trouble: { area: 'progress', kind: 'unreadable', fields: [] } };
  const lost = Object.keys(known.data).filter((field) => field !== 'version' && !Object.hasOwn(DAYS, field));
  /** The entries of a table of days that hold a day, under a name that is known. */
  const days = (field: keyof typeof DAYS) => {
    const table = z.record(z.string(), z.unknown()).safeParse(known.data[field] ?? {});
    if (!table.success) lost.push(field);
    const entries = Object.entries(table.success ? table.data : {});
    const names: readonly string[] | null = DAYS[field];
    const good = entries.filter(([name, day]) => isoDate.safeParse(day).success && (names?.includes(name) ?? true));
    if (good.length < entries.length) lost.push(field);
    return good.length === 0 ? {} : { [field]: Object.fromEntries(good) };
  };
  const value = progressSchema.parse({
    version: PROGRESS_VERSION,
    ...days('done'),
    ...days('papers'),
    ...days('noted'),
  });
  return { value, trouble: troubleOf('progress', known.data, PROGRESS_VERSION, lost) };
}

/** Settings are small: either they are read whole, or the usual ones hold. */
export function reviveSettings(raw: unknown): Revived<Settings> {
  if (raw === undefined || raw === null) return { value: DEFAULT_SETTINGS, trouble: null };
  const read = settingsSchema.safeParse(raw);
  if (read.success) return { value: read.data, trouble: null };
  return { value: DEFAULT_SETTINGS, trouble: { area: 'settings', kind: 'unreadable', fields: [] } };
}
