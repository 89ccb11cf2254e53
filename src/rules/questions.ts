import type { IsoDate } from '../model/dates';
import { PROFILE_VERSION, type Profile, type ProfileField } from '../model/profile';
import { decide } from './decide';
import { openDetails } from './details';
import { samples } from './samples';
import { isSettled, openFields, possibleLines } from './settle';
import { lineOf } from './table';
import { worthAsking } from './unsure';

/** No path has more questions than this. */
export const MOST_QUESTIONS = 8;

/** The questions about a situation, in the order that settles most. What is asked elsewhere is not among them. */
const QUESTIONS = [
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
  'number',
  'organisation',
] as const satisfies readonly ProfileField[];

const isUnsure = (field: ProfileField, { unsure = [] }: Profile) => unsure.includes(field);

/** Whether a question has had its answer; "I don't know" is one. */
export const hasAnswer = (field: ProfileField, profile: Profile): boolean =>
  profile[field] !== undefined || isUnsure(field, profile);

/** The profile of somebody who has been asked these questions only. */
function askedOnly(fields: readonly ProfileField[], profile: Profile): Profile {
  const given = fields.filter((field) => profile[field] !== undefined).map((field) => [field, profile[field]]);
  const unsure = fields.filter((field) => isUnsure(field, profile));
  return { version: PROFILE_VERSION, ...Object.fromEntries(given), ...(unsure.length > 0 && { unsure }) };
}

/** Whether something is, or may be, sent to a French fund, as far as is known. */
function files(known: Profile, today: IsoDate): boolean {
  const { affiliation } = decide(known, today);
  return ['unknown', 'compulsory', 'possible', 'attached', 'foreign-rights'].includes(affiliation);
}

/** How many more questions there will be that cannot wait, the one about the number included. */
function toCome(known: Profile, today: IsoDate): number {
  const { needed } = openFields(known, today);
  const cannotWait = isSettled(known, today) ? [] : needed.filter((field) => worthAsking(field, known));
  return cannotWait.length + (files(known, today) ? 1 : 0);
}

/** Whether the certificate's fund is open: students and residents are with the CPAM, among those who work it differs. */
function fundDiffers(known: Profile, today: IsoDate): boolean {
  const { affiliation, channel } = decide(known, today);
  const numbered = known.number === 'temporary' || known.number === 'permanent';
  return numbered && affiliation === 'compulsory' && channel !== 'student-portal';
}

/** Whether a question is worth asking after these answers. */
function matters(field: (typeof QUESTIONS)[number], known: Profile, asked: number, today: IsoDate): boolean {
  if (field === 'number') return asked < MOST_QUESTIONS && files(known, today);
  if (field === 'organisation') return asked < MOST_QUESTIONS && fundDiffers(known, today);
  if (!worthAsking(field, known)) return false;
  const settled = isSettled(known, today);
  const { needed, presumed } = openFields(known, today);
  if (!settled && needed.includes(field)) return true;
  const [line] = settled ? possibleLines(known, today) : [];
  const details = line === undefined ? [] : openDetails(lineOf(line), known);
  if (!presumed.includes(field) && !details.includes(field)) return false;
  // It can wait: it is asked if, whatever its answer, the questions that cannot wait still find room.
  const after = samples(field, known, today).map((patch) => toCome({ ...known, ...patch }, today));
  return asked + 1 + Math.max(...after) <= MOST_QUESTIONS;
}

/**
 * The questions of a person's path: those they have answered, in order, then the next one that still matters. With the
 * last one answered the path is complete. Each is the first that matters after the answers before it, so that a later
 * answer never takes an earlier question away; an answer can make a question matter that was passed over.
 */
export function questions(profile: Profile, today: IsoDate): ProfileField[] {
  const path: ProfileField[] = [];
  for (;;) {
    const known = askedOnly(path, profile);
    const next = QUESTIONS.find((field) => !path.includes(field) && matters(field, known, path.length, today));
    if (next === undefined) return path;
    path.push(next);
    if (!hasAnswer(next, profile)) return path;
  }
}
