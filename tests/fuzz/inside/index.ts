import { find } from '../../../src/annotate/find';
import type { Anchor } from '../../../src/model/page';
import { DAMAGES } from './damages';
import { attempt, describe, intendedOf, renew, type Trial, type TrialResult } from './trial';

/** What the tests call inside the page. */
const fuzz = {
  kinds: Object.keys(DAMAGES),

  /** Why the anchor is not found on the page as it is; else what was found. */
  refusal(html: string, anchor: Anchor): string {
    renew(new DOMParser().parseFromString(html, 'text/html'));
    const found = find(anchor);
    return typeof found === 'string' ? found : describe(found);
  },

  /** Whether the anchor is found on the page as it is, at the element that is meant; else what was found. */
  undamaged(html: string, anchor: Anchor, intended?: string): true | string {
    renew(new DOMParser().parseFromString(html, 'text/html'));
    const found = find(anchor);
    if (found === intendedOf(anchor, intended)) return true;
    return typeof found === 'string' ? found : describe(found);
  },

  attempts(html: string, trials: readonly Trial[]): TrialResult[] {
    const source = new DOMParser().parseFromString(html, 'text/html');
    return trials.map((trial) => attempt(source, trial));
  },
};

declare global {
  var fuzz: unknown;
}
globalThis.fuzz = fuzz;
export type Fuzz = typeof fuzz;
