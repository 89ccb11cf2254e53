import type { Driver } from '../e2e/harness/driver.ts';
import { median } from './medians.ts';
import { takeSample, type Trial } from './sample.ts';

/** What only ours has, and no peer: times by the clock, in ms. */
export interface Surroundings {
  /** From the popup's navigation to its last large paint: what it has to say is there. */
  readonly popup: number;
  /** From navigation to the first hint, with the background awake, and with a background that must start first. */
  readonly awake: number;
  readonly asleep: number;
}

/** When the popup last drew something larger than before. Runs in the popup. */
async function largestPaint(): Promise<number> {
  // The popup reads what is stored, then draws.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return new Promise((resolve) => {
    new PerformanceObserver((list) =>
      resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime))),
    ).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}

/** Opens the popup on a page of ours and wakes the background, some times each. */
export async function measureSurroundings(driver: Driver, trial: Trial, times: number): Promise<Surroundings> {
  const [popups, awake, asleep]: [number[], number[], number[]] = [[], [], []];
  driver.network.serve(trial.url, { html: trial.html });
  for (let time = 0; time < times; time++) {
    awake.push((await takeSample(driver, trial, true)).hint);
    await driver.stopBackground();
    asleep.push((await takeSample(driver, trial, true)).hint);
    const page = await driver.newTab();
    await page.goto(trial.url, { waitUntil: 'load' });
    const popup = await driver.openPopup(page);
    popups.push(await popup.evaluate(largestPaint));
    await driver.closePopup();
    await page.close();
  }
  return { popup: median(popups), awake: median(awake), asleep: median(asleep) };
}
