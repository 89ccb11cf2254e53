import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../e2e/harness/driver.ts';
import type { Strain } from './strain.ts';
import { witness } from './witness.ts';

/** A page to measure. */
export interface Trial {
  readonly url: string;
  readonly html: string;
  /** What the server says beside the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether an extension is expected to show a hint here. */
  readonly hinted: boolean;
  /** How long the loaded page is watched, in ms. */
  readonly watched: number;
  /** What is done to the page once it rests. */
  readonly strain?: Strain;
}

/** One measuring of one page in one browser. Times in ms of the main thread's own processor time, but where said. */
export interface Sample {
  readonly work: number;
  readonly script: number;
  readonly layout: number;
  /** From navigation to the first frame with a hint, by the clock. */
  readonly hint: number;
  readonly longTasks: number;
  readonly longest: number;
  readonly shift: number;
  /** In MB, after a collection. */
  readonly heap: number;
  /** Work while the page was strained, and how long that took by the clock. */
  readonly strainWork: number;
  readonly strainTook: number;
  readonly worstFrame: number;
}

/** How long a page rests before it is strained, and is watched after: work that is put off belongs to it as well. */
const REST_MS = 1000;
/** How often, and every how many ms, a page is asked for a hint that is late. */
const PATIENCE = 20;
const LATE_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The browser does not measure ${name}`);
    return value;
  };
}

/** Loads the page in a new tab of this browser, strains it if the trial says so, and gives what it cost. */
export async function takeSample(driver: Driver, trial: Trial, annotated: boolean): Promise<Sample> {
  const { url, html, headers = {} } = trial;
  driver.network.serve(url, { html, headers });
  const page = await driver.newTab();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(witness);
  await page.goto(url, { waitUntil: 'load' });
  await pause(trial.watched);
  let seen = await page.evaluate(() => window.benchSeen());
  // Only a hint that is late is waited for.
  const patience = annotated && trial.hinted ? PATIENCE : 0;
  for (let late = 0; late < patience && seen.hint === null; late++) {
    await pause(LATE_MS);
    seen = await page.evaluate(() => window.benchSeen());
  }
  const loaded = await metricsOf(session);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metricsOf(session))('JSHeapUsedSize') / 2 ** 20;
  let [strainWork, strainTook, worstFrame] = [Number.NaN, Number.NaN, Number.NaN];
  if (trial.strain !== undefined) {
    await page.evaluate(trial.strain.prepare);
    await pause(REST_MS);
    const before = (await metricsOf(session))('TaskDuration');
    const strained = await page.evaluate(trial.strain.act);
    await pause(REST_MS);
    strainWork = ((await metricsOf(session))('TaskDuration') - before) * 1000;
    strainTook = strained.took;
    worstFrame = strained.worstFrame;
  }
  await page.close();
  return {
    work: loaded('TaskDuration') * 1000,
    script: loaded('ScriptDuration') * 1000,
    layout: (loaded('LayoutDuration') + loaded('RecalcStyleDuration')) * 1000,
    hint: seen.hint ?? Number.NaN,
    longTasks: seen.longTasks.length,
    longest: Math.max(0, ...seen.longTasks),
    shift: seen.shift,
    heap,
    strainWork,
    strainTook,
    worstFrame,
  };
}
