import type { Page, Signals } from '../model/page';
import { readAddress } from './address';
import type { PageDefinition } from './definition';
import { readPage, STRENGTH, stronger, weigh, type Reading, type Weight } from './evidence';

/** A page that was recognised. */
export interface RecognisedPage extends Page {
  readonly id: string;
}

/** A page and what speaks for it. */
export interface Candidate {
  readonly page: PageDefinition;
  readonly weight: Weight;
}

function best(page: PageDefinition, reading: Reading): Weight {
  return page.at
    .map((evidence) => weigh(evidence, reading))
    .reduce((most, weight) => (stronger(weight, most) ? weight : most));
}

/** Every page for which something speaks, the best first. */
export function candidates(pages: readonly PageDefinition[], signals: Signals): readonly Candidate[] {
  const address = readAddress(signals.url);
  if (address === null) return [];
  const reading = readPage(address, signals.title, signals.headings);
  return pages
    .map((page) => ({ page, weight: best(page, reading) }))
    .filter(({ weight }) => weight.strength > STRENGTH.none)
    .toSorted((a, b) => (stronger(a.weight, b.weight) ? -1 : stronger(b.weight, a.weight) ? 1 : 0));
}

/**
 * Which of the pages this is, or null. The strongest evidence wins; where two pages with different main topics are
 * equally likely, the answer is silence.
 */
export function recogniseAmong(pages: readonly PageDefinition[], signals: Signals): RecognisedPage | null {
  const [first, second] = candidates(pages, signals);
  if (first === undefined) return null;
  const unsure =
    second !== undefined && !stronger(first.weight, second.weight) && first.page.topics[0] !== second.page.topics[0];
  if (unsure) return null;
  const { id, topics, anchors, growth } = first.page;
  return { id, topics, anchors, growth };
}
