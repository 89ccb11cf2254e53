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
  if (text.includes(sought)) return 3;
  return sought.split(' ').every((word) => text.includes(word)) ? 4 : undefined;
}

/** Places come first; at the same place, the text that says the least beside what is looked for. */
const LONGEST = 1000;

/** The best rank among some texts; none if no text has what is looked for. */
function best(texts: readonly string[], sought: string): number | undefined {
  const ranks = texts.map(folded).flatMap((text) => {
    const found = place(text, sought);
    return found === undefined ? [] : [found * LONGEST + Math.min(text.length, LONGEST - 1)];
  });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** A meaning counts after every word. */
const AFTER_TERMS = 5 * LONGEST;

/** A meaning, and apart from it the plain words before its colon, which are the nearest to a translation. */
export function withItsHead(meaning: string): readonly string[] {
  const [head = meaning] = meaning.split(':');
  return [head, meaning];
}

/**
 * The words that somebody looks for, the best first: by the French word or by its meaning, without regard to case and
 * accents. Too little to look for finds nothing.
 */
export function search<Id extends string>(query: string, entries: readonly Entry<Id>[]): readonly Id[] {
  const sought = folded(query);
  if (sought.replaceAll(' ', '').length < SHORTEST) return [];
  return entries
    .flatMap(({ id, terms, meanings }) => {
      const inTerms = best(terms, sought);
      const inMeanings = best(meanings, sought);
      const found = inTerms ?? (inMeanings === undefined ? undefined : inMeanings + AFTER_TERMS);
      return found === undefined ? [] : [{ id, found }];
    })
    .toSorted((one, other) => one.found - other.found)
    .map(({ id }) => id);
}
