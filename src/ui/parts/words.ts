import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../locales';
import { inWords } from '../../model/dates';
import { once } from '../../model/once';

/** Words of one language, with its way to write days, lists and names of countries. */
export interface Words extends Translator {
  /** A date written out, as precise as it is: a day, a month, a year. */
  readonly day: (date: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The name of a country by its ISO 3166-1 code. */
  readonly country: (code: string) => string;
  /** The name of a language by its ISO 639-1 code. */
  readonly tongue: (code: string) => string;
  /** Compares two names as this language sorts them. */
  readonly compare: (one: string, other: string) => number;
}

/** The words of a translator's language. */
export function wordsOf(translator: Translator): Words {
  const { language } = translator;
  const list = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const regions = once(() => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }));
  const tongues = once(() => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }));
  const collator = once(() => new Intl.Collator(language));
  return {
    ...translator,
    day: (date) => inWords(date, language),
    list: (items) => list().format(items),
    country: (code) => regions().of(code) ?? code,
    tongue: (code) => tongues().of(code) ?? code,
    compare: (one, other) => collator().compare(one, other),
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
