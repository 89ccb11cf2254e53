import { addDays, addMonths, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';
import { z } from './schema';

const parse = (date: string): Date => parseISO(date);
const print = (date: Date): IsoDate => formatISO(date, { representation: 'date' }) as IsoDate;

/** A calendar day, `YYYY-MM-DD`, that exists. Days compare as strings. */
export const isoDate = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((text) => isValid(parseISO(text))),
  )
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDate>;

/** The day `months` calendar months later; a day that the month lacks becomes its last (31 January + 1 = 28 or 29 February). */
export const monthsAfter = (date: IsoDate, months: number): IsoDate => print(addMonths(parse(date), months));

/** The day `days` days later. */
export const daysAfter = (date: IsoDate, days: number): IsoDate => print(addDays(parse(date), days));

/** Whole days from the first day to the second; negative if the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => differenceInCalendarDays(parse(to), parse(from));

/** English is read by people from everywhere: the day comes before the month. */
const DAYS_AS: Readonly<Record<string, string>> = { en: 'en-GB' };

const written = new Map<string, Intl.DateTimeFormat>();

/** A language's way to write days or months; to make one takes longer than to use it. */
function wayToWrite(language: string, day: 'numeric' | undefined): Intl.DateTimeFormat {
  const key = `${language} ${day}`;
  const known =
    written.get(key) ?? new Intl.DateTimeFormat(DAYS_AS[language] ?? language, { year: 'numeric', month: 'long', day });
  written.set(key, known);
  return known;
}

/** A date as precise as it is (`2021`, `2025-04`, `2025-04-14`) in a language's words; anything else stays as it is. */
export function inWords(date: string, language: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date) || !isValid(parse(date))) return date;
  return wayToWrite(language, date.length > 7 ? 'numeric' : undefined).format(parse(date));
}

/** A calendar day written in our own code; one that does not exist throws as soon as its file is read. */
export const day = (text: string): IsoDate => isoDate.parse(text);
