import type { Anchor } from '../model/page';
import { subjectWords } from '../pages/wording';

/** A heading that says an anchor's name and at most this many more words still is that heading. */
const MORE_WORDS = 5;

/** Whether the heading says all words of the name, and not much else. */
function says(heading: string, name: string): boolean {
  const said = subjectWords(heading);
  const wanted = subjectWords(name);
  return wanted.length > 0 && said.length <= wanted.length + MORE_WORDS && wanted.every((word) => said.includes(word));
}

/**
 * A heading's anchor with the name that this page gives it. The names we know are those of the day they were read;
 * "The carte Vitale in short" is still the heading of the page about the carte Vitale. The page's own heading is the
 * first that says so; any other must be the only one, else its anchor stays as it is and may not be found.
 */
export function asNamedHere(anchor: Anchor, headings: readonly string[], isMain: boolean): Anchor {
  if (anchor.role !== 'heading') return anchor;
  const saying = headings.filter((heading) => anchor.names.some((name) => says(heading, name)));
  const [first] = saying;
  // A name that is known already changes nothing: another plan would be drawn anew.
  if (first === undefined || anchor.names.includes(first) || (!isMain && saying.length > 1)) return anchor;
  return { ...anchor, names: [...anchor.names, first] };
}
