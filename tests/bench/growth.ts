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
  /** Every call in a frame or after one, in their order. */
  readonly calls: readonly number[];
}

/** A round is a call in a frame, one after it that finds and draws, and one in the next frame that places. */
const CALLS = 3;
const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

/** Reads the steps that the annotator's bench build left on the page's timeline. Runs in the page. */
function readSteps(): Steps {
  const measures = (name: string): number[] =>
    performance.getEntriesByName(name, 'measure').map(({ duration }) => duration);
  const marks = performance.getEntriesByType('mark').map(({ name }) => /^found (\d+)$/.exec(name));
  const found = marks.map((match) => (match === null ? -1 : Number(match[1])));
  return { found: Math.max(-1, ...found), find: measures('find'), calls: measures('call') };
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
  const placed = await eventually(
    () => page.evaluate(readSteps),
    ({ found, calls }) => found >= 0 && calls.length >= CALLS,
    30_000,
  );
  const keep: number[] = [];
  let before = placed.calls.length;
  for (let change = 0; change < CHANGES; change++) {
    await page.evaluate(changeSomething, `Pied de page ${change}`);
    const { calls } = await eventually(
      () => page.evaluate(readSteps),
      (steps) => steps.calls.length >= before + CALLS,
    );
    keep.push(sum(calls.slice(before)));
    before = calls.length;
  }
  await page.close();
  return { found: placed.found, find: placed.find, place: sum(placed.calls), keep };
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
