import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../locales';
import type { IsoDate } from '../../model/dates';

/** Words of one language, with its way to write days, lists and names of countries. */
export interface Words extends Translator {
  /** A day written out. */
  readonly day: (date: IsoDate) => string;
  /** The same, its month cut short, where there is little room. */
  readonly shortDay: (date: IsoDate) => string;
  /** A source's own date, as precise as it is: a day, a month, a year, or other words. */
  readonly roughDay: (date: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The name of a country by its ISO 3166-1 code. */
  readonly country: (code: string) => string;
  /** The name of a language by its ISO 639-1 code. */
  readonly tongue: (code: string) => string;
  /** Compares two names as this language sorts them. */
  readonly compare: (one: string, other: string) => number;
}

/** Days are written as in France: the day before the month, in English too. */
const DAYS_AS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A day without a clock: read and written in UTC, so that no time zone can move it. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The words of a translator's language. */
export function wordsOf(translator: Translator): Words {
  const { language } = translator;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(DAYS_AS[language] ?? language, { ...options, timeZone: 'UTC' });
  const day = format({ dateStyle: 'long' });
  const short = format({ dateStyle: 'medium' });
  const month = format({ year: 'numeric', month: 'long' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const collator = new Intl.Collator(language);
  return {
    ...translator,
    day: (date) => day.format(midnight(date)),
    shortDay: (date) => short.format(midnight(date)),
    roughDay: (date) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return day.format(midnight(date));
      return /^\d{4}-\d{2}$/.test(date) ? month.format(midnight(`${date}-01`)) : date;
    },
    list: (items) => list.format(items),
    country: (code) => regions.of(code) ?? code,
    tongue: (code) => tongues.of(code) ?? code,
    compare: (one, other) => collator.compare(one, other),
  };
}

const Context = createContext<Words | null>(null);

/** Gives the words to every component below. */
export const WordsProvider = Context.Provider;

/** The words of the interface's language. */
export function useWords(): Words {
  const words = useContext(Context);
  if (words === null) throw new Error('No words: wrap the view in WordsProvider');
  return words;
}
