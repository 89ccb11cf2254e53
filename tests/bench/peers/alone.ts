import { find } from '../../../src/annotate/find';
import { annotate } from '../../../src/annotate/keep';
import type { Plan } from '../../../src/model/plan';
import { anchorsOf } from '../many-anchors';

/**
 * Our own annotator with a plan that the page's address asks for (`#20` is twenty anchors), given once the page is
 * whole. What each step took is left as measures on the page's timeline.
 */
const anchors = anchorsOf(Number(location.hash.slice(1)));
const plan: Plan = {
  page: 'bench',
  hints: anchors.map((anchor, index) => ({
    id: `hint-${index}`,
    title: 'A short title of a hint',
    anchor,
    body: [['What it is, what to do now, and what to watch.']],
    terms: [],
    sources: [],
  })),
  mark: null,
  follow: 'watch',
  language: 'en',
  direction: 'ltr',
  words: { unofficial: 'Unofficial', close: 'Close', sources: 'Sources', terms: 'French words' },
};

const whole = new Promise<void>((resolve) => addEventListener('load', () => setTimeout(resolve, 300)));

/**
 * A round of the annotator is a call in a frame, which posts a task; that task, which finds and draws; and, where it drew
 * something, a call in the next frame, which places.
 */
let placing = false;
function measured(name: string, act: () => void): void {
  const start = performance.now();
  act();
  if (placing) performance.measure(name, { start, end: performance.now() });
}
const inFrame = requestAnimationFrame.bind(globalThis);
globalThis.requestAnimationFrame = (act) => inFrame((time) => measured('frame', () => act(time)));
const post = scheduler.postTask.bind(scheduler);
scheduler.postTask = (act, options) => post(() => measured('round', act), options);

annotate({
  ask: async () => {
    await whole;
    // Layout is done by now, so that this is the search alone.
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      const names = {};
      for (const anchor of anchors) find(anchor, names);
      performance.measure('find', { start, end: performance.now() });
    }
    placing = true;
    return plan;
  },
  tell: (_page, fates) => {
    const found = fates.filter(({ fate }) => fate !== 'no-anchor' && fate !== 'ambiguous').length;
    performance.mark(`found ${found}`);
  },
  alive: () => true,
});
