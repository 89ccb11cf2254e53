/** Letters and figures: where one stands beside a term, the term is part of another word. */
const INSIDE_A_WORD = String.raw`[\p{L}\p{N}]`;

/**
 * The source of a regular expression, for the flags `giu`, that finds these terms in a page's texts: whole words only, the
 * longest that stands at a place, with either apostrophe. Made here, so that the page is spared the work; none for no terms.
 */
export function patternOf(terms: readonly string[]): string | null {
  if (terms.length === 0) return null;
  const longestFirst = terms.toSorted((one, other) => other.length - one.length);
  const alternatives = longestFirst.map((term) => term.replaceAll('.', '[.]').replaceAll(/['’]/g, "['’]"));
  return `(?<!${INSIDE_A_WORD})(?:${alternatives.join('|')})(?!${INSIDE_A_WORD})`;
}
