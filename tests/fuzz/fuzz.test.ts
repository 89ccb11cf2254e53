import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { openChromium } from './chromium.ts';
import type { Fuzz } from './inside/index.ts';
import type { Kind } from './inside/damages.ts';
import type { Outcome, TrialResult } from './inside/trial.ts';
import { documentOf, layouts, refusals } from './layouts.ts';
import { drawnBy, practiceLayouts } from './practice-layouts.ts';

/** Pages damaged in a run, at least. */
const RUN = 2400;
/** Another seed is another run: `FUZZ_SEED=7`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_123);

const TAKERS = ['repere', 'css', 'driver'] as const;
const OUTCOMES = ['placed', 'refused', 'wrong'] as const satisfies readonly Outcome[];

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await openChromium();
  tab = await browser.newPage();
  await tab.setContent('<!doctype html><title>Fuzz</title>');
  await tab.evaluate(await bundle('./inside/index.ts'));
  await Promise.all(pages.map(async (page) => drawn.set(page.id, await drawnBy(browser, page))));
}, 60_000);
afterAll(() => browser.close());

const pages = [...layouts, ...practiceLayouts];

const places = pages.flatMap(({ id, anchors }) => anchors.map((each) => ({ id, intended: undefined, ...each })));

/** The pages as they stand once their scripts have drawn them. */
const drawn = new Map<string, string>();
const htmlOf = (id: string): string => {
  const html = drawn.get(id);
  if (html === undefined) throw new Error(`${id} was not drawn`);
  return html;
};

declare const fuzz: Fuzz;

describe('on the page as it is, the anchor is found at the element that is meant', () => {
  test.each(places)('$id: $anchor.role $anchor.names.0', async ({ id, anchor, intended }) => {
    expect(await tab.evaluate((...all) => fuzz.undamaged(...all), htmlOf(id), anchor, intended)).toBe(true);
  });
});

describe('where nobody can be sure, nothing is taken', () => {
  test.each(refusals)('$id', async ({ body, anchor, why }) => {
    expect(await tab.evaluate((...all) => fuzz.refusal(...all), documentOf(body), anchor)).toBe(why);
  });
});

function table(results: readonly TrialResult[]): string {
  const kinds = [...new Set(results.flatMap(({ kinds }) => kinds))].toSorted();
  const line = (name: string, of: readonly TrialResult[]): string =>
    [
      name.padEnd(52),
      String(of.length).padStart(6),
      ...TAKERS.flatMap((taker) =>
        OUTCOMES.map((outcome) => String(of.filter((each) => each.outcome[taker] === outcome).length).padStart(8)),
      ),
    ].join('');
  return [
    `${' '.repeat(58)}${['Repère', 'CSS selector', 'driver.js 1.8.0'].map((name) => name.padStart(24)).join('')}`,
    `${'damage'.padEnd(52)}${'pages'.padStart(6)}${TAKERS.map(() => OUTCOMES.map((name) => name.padStart(8)).join('')).join('')}`,
    ...kinds.map((kind) =>
      line(
        kind,
        results.filter(({ kinds }) => kinds.includes(kind)),
      ),
    ),
    line('all', results),
  ].join('\n');
}

test('damaged pages: never in a wrong place, and placed where the place is there and certain', async () => {
  const kinds = await tab.evaluate(() => fuzz.kinds as Kind[]);
  const each = Math.ceil(RUN / places.length);
  const results: (TrialResult & { seed: number; place: string })[] = [];
  for (const [index, { id, anchor, intended }] of places.entries()) {
    const trials = Array.from({ length: each }, (_, turn) => ({
      anchor,
      ...(intended !== undefined && { intended }),
      seed: SEED + index * 10_000 + turn,
      kind: kinds[(index * each + turn) % kinds.length] ?? 'removed',
    }));
    const done = await tab.evaluate((...all) => fuzz.attempts(...all), htmlOf(id), trials);
    for (const [turn, result] of done.entries())
      results.push({ ...result, seed: trials[turn]?.seed ?? 0, place: `${id}: ${anchor.role} ${anchor.names[0]}` });
  }
  const due = results.filter((result) => result.due);
  const placed = due.filter(({ outcome }) => outcome.repere === 'placed');
  process.stdout.write(
    `${table(results)}\nseed ${SEED}; placed on ${placed.length} of ${due.length} pages where the hint is due: ` +
      `${((100 * placed.length) / due.length).toFixed(1)} %\n`,
  );
  expect(results.length).toBeGreaterThanOrEqual(2000);
  expect(results.filter(({ outcome }) => outcome.repere === 'wrong')).toEqual([]);
  expect(placed.length / due.length).toBeGreaterThanOrEqual(0.95);
}, 120_000);
