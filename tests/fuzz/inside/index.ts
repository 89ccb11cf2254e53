import { find } from '../../../src/annotate/find';
import { forgetTexts } from '../../../src/annotate/text';
import type { Anchor } from '../../../src/model/page';
import { DAMAGES } from './damages';
import { attempt, intendedOf, renew, type Trial, type TrialResult } from './trial';

/** What the tests call inside the page. */
const fuzz = {
  kinds: Object.keys(DAMAGES),

  /** Whether the anchor is found on the page as it is, at the element that is meant; else what was found. */
  undamaged(html: string, anchor: Anchor, intended?: string): true | string {
    renew(new DOMParser().parseFromString(html, 'text/html'));
    forgetTexts();
    const found = find(anchor);
    if (found === intendedOf(anchor, intended)) return true;
    return typeof found === 'string' ? found : `${found.localName}.${found.className} "${found.textContent.trim()}"`;
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
