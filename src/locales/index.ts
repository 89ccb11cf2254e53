import { createInstance } from 'i18next';
import { en } from './en';
import { fr } from './fr';

const texts = { en, fr };

/** The languages Repère speaks, by their BCP 47 tag. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words in one language, with the direction in which it is written. */
export interface Translator {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The text at a dotted key such as `steps.register.title`; `values` fill its `{{name}}`s and choose plurals by `count`. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Whether the key has a text of its own. */
  readonly has: (key: string) => boolean;
}

/** French sets a space before some signs, and a line must not break there. */
const spaced = (text: string): string => text.replace(/ (?=[:»%])|(?<=«) /g, '\u00a0').replace(/ (?=[;?!])/g, '\u202f');

const made = new Map<Language, Translator>();

/** The translator for a language. A key without a text is a fault of ours and throws. */
export function translator(language: Language): Translator {
  const known = made.get(language);
  if (known !== undefined) return known;
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    initAsync: false,
    nsSeparator: false,
    resources: { [language]: { translation: texts[language] } },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`No ${language} text for ${key}`);
    },
  });
  /** A text as it stands: i18next looks for plurals and values in all that it is asked to translate, which takes it longer. */
  const plain = (key: string): string => {
    const text: unknown = i18n.getResource(language, 'translation', key);
    return typeof text === 'string' ? text : i18n.t(key);
  };
  const one: Translator = {
    language,
    direction: i18n.dir() === 'rtl' ? 'rtl' : 'ltr',
    t: (key, values) => {
      const text = values === undefined ? plain(key) : i18n.t(key, { ...values });
      return language === 'fr' ? spaced(text) : text;
    },
    has: (key) => i18n.exists(key),
  };
  made.set(language, one);
  return one;
}

/** The first language we speak among the person's choice and the browser's languages; English if none. */
export function languageFor(chosen: string | undefined, browser: readonly string[]): Language {
  const wished = chosen === undefined ? browser : [chosen, ...browser];
  const spoken = wished.map((tag) => LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language));
  return spoken.find((language) => language !== undefined) ?? 'en';
}
