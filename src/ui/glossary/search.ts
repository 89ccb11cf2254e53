/** A French word as people may look for it: its forms as printed, and what it means in one or more languages. */
export interface Entry<Id extends string> {
  readonly id: Id;
  readonly terms: readonly string[];
  readonly meanings: readonly string[];
}

/** Text without case, accents, or kinds of apostrophe and hyphen: what somebody types who cannot type the rest. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Fewer letters than this say nothing. */
const SHORTEST = 2;

/** How well a text has what is looked for: 0 is itself, then its beginning, a word's beginning, anywhere; else none. */
function place(text: string, sought: string): number | undefined {
  if (text === sought) return 0;
  if (text.startsWith(sought)) return 1;
  if (text.includes(` ${sought}`)) return 2;
  return text.includes(sought) ? 3 : undefined;
}

/** The best place among some texts, for all that is looked for at once, else for its words one by one. */
function best(texts: readonly string[], sought: string): number | undefined {
  const whole = texts.map((text) => place(text, sought)).filter((found) => found !== undefined);
  if (whole.length > 0) return Math.min(...whole);
  return texts.some((text) => sought.split(' ').every((word) => text.includes(word))) ? 4 : undefined;
}

/** A meaning found counts after every word found. */
const AFTER_TERMS = 5;

/**
 * The words that somebody looks for, the best first: by the French word or by its meaning, without regard to case and
 * accents. Too little to look for finds nothing.
 */
export function search<Id extends string>(query: string, entries: readonly Entry<Id>[]): readonly Id[] {
  const sought = folded(query);
  if (sought.replaceAll(' ', '').length < SHORTEST) return [];
  return entries
    .flatMap(({ id, terms, meanings }) => {
      const inTerms = best(terms.map(folded), sought);
      const inMeanings = best(meanings.map(folded), sought);
      const found = inTerms ?? (inMeanings === undefined ? undefined : inMeanings + AFTER_TERMS);
      return found === undefined ? [] : [{ id, found }];
    })
    .toSorted((one, other) => one.found - other.found)
    .map(({ id }) => id);
}
