import type { Driver } from '../e2e/harness/driver.ts';
import { eventually } from '../e2e/harness/eventually.ts';
import { drawAnchor, generatedPage } from './generated.ts';
import { anchorsOf } from './many-anchors.ts';
import { median } from './medians.ts';

/** What finding and placing took on one page, in ms by the clock; medians over some loads of it. */
export interface Growth {
  readonly elements: number;
  readonly anchors: number;
  /** How many of the anchors were found. */
  readonly found: number;
  /** Finding every anchor, layout being done. */
  readonly find: number;
  /** The round that finds every anchor, draws every chip and, a frame later, looks for a spot for each. */
  readonly place: number;
  /** A round after a change somewhere in the page: everything is found and tested again. */
  readonly keep: number;
}

const CHANGES = 3;
const ADDRESS = 'https://www.ameli.fr/assure/bench';

interface Steps {
  readonly found: number;
  readonly find: readonly number[];
  /** All that was done in a frame or right after one, since there was a plan. */
  readonly work: number;
  /** How many rounds there had been some frames before: what each asked of the next frames is in `work`. */
  readonly rounds: number;
}

/** A round is placed in the next frame, and the chip's new place is told to it in one more. */
const FRAMES = 3;

/** Reads the steps that the annotator's bench build left on the page's timeline. Runs in the page. */
async function readSteps(frames: number): Promise<Steps> {
  const measures = (name: string): number[] =>
    performance.getEntriesByName(name, 'measure').map(({ duration }) => duration);
  const rounds = measures('round').length;
  for (let frame = 0; frame < frames; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const marks = performance.getEntriesByType('mark').map(({ name }) => /^found (\d+)$/.exec(name));
  const found = marks.map((match) => (match === null ? -1 : Number(match[1])));
  const work = [...measures('frame'), ...measures('round')].reduce((total, time) => total + time, 0);
  return { found: Math.max(-1, ...found), find: measures('find'), work, rounds };
}

/** Changes a text at the end of the page. Runs in the page. */
function changeSomething(text: string): void {
  const footer = document.querySelector('footer');
  if (footer !== null) footer.textContent = text;
}

interface Load {
  readonly found: number;
  readonly find: readonly number[];
  readonly place: number;
  readonly keep: readonly number[];
}

async function once(driver: Driver, html: string, anchors: number): Promise<Load> {
  driver.network.serve(ADDRESS, { html });
  const page = await driver.newTab();
  await page.goto(`${ADDRESS}#${anchors}`, { waitUntil: 'load' });
  const rounds = (more: number) =>
    eventually(
      () => page.evaluate(readSteps, FRAMES),
      (steps) => steps.found >= 0 && steps.rounds >= more,
      30_000,
    );
  const placed = await rounds(1);
  const keep: number[] = [];
  let before = placed;
  for (let change = 0; change < CHANGES; change++) {
    await page.evaluate(changeSomething, `Pied de page ${change}`);
    const after = await rounds(before.rounds + 1);
    keep.push(after.work - before.work);
    before = after;
  }
  await page.close();
  return { found: placed.found, find: placed.find, place: placed.work, keep };
}

/** Measures finding and placing alone over sizes and numbers of anchors, some loads each. */
export async function measureGrowth(
  driver: Driver,
  sizes: readonly number[],
  counts: readonly number[],
  runs: number,
): Promise<Growth[]> {
  const results: Growth[] = [];
  for (const elements of sizes) {
    for (const count of counts) {
      const html = generatedPage('Croissance', anchorsOf(count).map(drawAnchor), elements);
      const loads: Load[] = [];
      for (let run = 0; run < runs; run++) loads.push(await once(driver, html, count));
      results.push({
        elements,
        anchors: count,
        found: Math.min(...loads.map(({ found }) => found)),
        find: median(loads.flatMap(({ find }) => find)),
        place: median(loads.map(({ place }) => place)),
        keep: median(loads.flatMap(({ keep }) => keep)),
      });
    }
  }
  return results;
}
