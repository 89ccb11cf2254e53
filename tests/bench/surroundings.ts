import type { Driver } from '../e2e/harness/driver.ts';
import { median } from './medians.ts';
import { takeSample, type Trial } from './sample.ts';

/** What only ours has, and no peer: times by the clock, in ms. */
export interface Surroundings {
  /**
   * From the popup's navigation to its last large paint: all that fits into its window is there, and can be used. It is
   * the first popup of its process, as when the background has slept.
   */
  readonly popup: number;
  /** The same, opened again at once: the browser has kept its process. */
  readonly popupAgain: number;
  /** The same for a popup that only says one sentence. */
  readonly emptyPopup: number;
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

async function openPopup(driver: Driver, url: string): Promise<number> {
  const page = await driver.newTab();
  await page.goto(url, { waitUntil: 'load' });
  const popup = await driver.openPopup(page);
  const drawn = await popup.evaluate(largestPaint);
  await driver.closePopup();
  await page.close();
  return drawn;
}

/** Opens our popup and a peer's empty one on the page by turns, and wakes our background, some times each. */
export async function measureSurroundings(
  ours: Driver,
  peer: Driver,
  trial: Trial,
  times: number,
): Promise<Surroundings> {
  const measured: Record<keyof Surroundings, number[]> = {
    popup: [],
    popupAgain: [],
    emptyPopup: [],
    awake: [],
    asleep: [],
  };
  for (let time = 0; time < times; time++) {
    measured.awake.push((await takeSample(ours, trial, true)).hint);
    await ours.stopBackground();
    measured.asleep.push((await takeSample(ours, trial, true)).hint);
    // What the browser itself does at its first popup is not ours.
    if (time === 0) for (const driver of [ours, peer]) await openPopup(driver, trial.url);
    measured.popup.push(await openPopup(ours, trial.url));
    measured.popupAgain.push(await openPopup(ours, trial.url));
    measured.emptyPopup.push(await openPopup(peer, trial.url));
  }
  return {
    popup: median(measured.popup),
    popupAgain: median(measured.popupAgain),
    emptyPopup: median(measured.emptyPopup),
    awake: median(measured.awake),
    asleep: median(measured.asleep),
  };
}
