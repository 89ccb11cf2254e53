import { planFor } from '../../src/hints/choose';
import { situation } from '../../src/hints/situation';
import type { Anchor } from '../../src/model/page';
import { EMPTY_PROGRESS } from '../../src/model/progress';
import { studentWithTemporaryNumber, today } from '../e2e/situations';

/** The project's own answers, for scripts that load this file through vite: the person, the pages, and what is shown where. */
export const person = studentWithTemporaryNumber.profile;

/** A hint that ours shows at an address: where, and which words. */
export interface ShownHint {
  readonly anchor: Anchor;
  readonly title: string;
  readonly text: string;
}

/** What our own background answers for a page of this address and heading, to this person. */
export function shownAt(url: string, heading: string): ShownHint[] {
  const plan = planFor(
    { url, title: heading, headings: [heading] },
    situation(person, EMPTY_PROGRESS, today()),
    'en',
    true,
  );
  return plan.hints.map(({ anchor, title, body }) => ({
    anchor,
    title,
    text: body.map((runs) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')).join('\n'),
  }));
}

export { practicePages } from '../practice';
