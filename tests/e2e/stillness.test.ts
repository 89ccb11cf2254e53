import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { practicePages } from '../practice';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { positions } from './harness/person.ts';
import { isSettled } from './harness/settled.ts';
import { withBrowser } from './harness/with-browser.ts';
import { situationOf, studentWithTemporaryNumber } from './situations.ts';

const { profile } = studentWithTemporaryNumber;
const helped = practicePages.filter(
  ({ page }) => page !== null && helpFor(page, situationOf(studentWithTemporaryNumber), 'en').length > 0,
);

/** How often the page has said that something of it moved. Firefox does not tell. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
        let seen = 0;
        const observer = new PerformanceObserver((list) => {
          seen += list.getEntries().length;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // A shift is told once its frame has been drawn, and what is kept of before comes in a task of its own.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen))));
      }),
  );

describe.each(BROWSERS)('%s: no element of a page moves', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(async () => {
    for (const { url, html, headers } of helped) driver().network.serve(url, { html, ...(headers && { headers }) });
    await person().tab.setViewport({ width: 1280, height: 4000 });
  });

  test('what moves is seen, where the browser tells', async () => {
    const [page] = helped;
    if (page === undefined) throw new Error('No page with a hint');
    await person().visit(page.url);
    const [before, stood] = [await shifts(person().tab), await positions(person().tab)];
    await person().tab.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '200px';
      document.body.prepend(block);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(await positions(person().tab)).not.toEqual(stood);
    const after = await shifts(person().tab);
    expect(after > before).toBe(name === 'chromium');
  });

  test.each(helped)('$id', async ({ url, page }) => {
    const { keep, visit, record, seeHints, titles, tab } = person();
    const help = helpFor(page ?? '', situationOf(studentWithTemporaryNumber), 'en');
    /** Waits for the hints that find a place, which is all but some that come second at their anchor. */
    const seeThem = async (): Promise<string[]> => {
      const { fates } = await record(url, (each) => each.page === page && isSettled(each.fates, help));
      const placed = help.filter((_, index) => fates[index]?.fate === 'placed').map(({ title }) => title);
      await seeHints(placed);
      return placed;
    };

    await keep({ profile, settings: { version: 1, inPage: false } });
    await visit(url);
    await record(url);
    expect(await titles()).toEqual([]);
    // Some pages build themselves after loading; they are compared once they stand.
    await eventually(
      () => tab.evaluate(() => [...document.querySelectorAll('h1,h2,label')].some((each) => each.checkVisibility())),
      (built) => built,
    );
    const without = await positions(tab);
    expect(without.length).toBeGreaterThan(5);
    const ownShifts = await shifts(tab);

    // Late: the hints come to a page that has stood for a while.
    await keep({ profile });
    const [title] = await seeThem();
    expect(await positions(tab)).toEqual(without);
    expect(await shifts(tab)).toBe(ownShifts);

    // Early: the hints are there as soon as the page is, the background being awake.
    await visit(url);
    await seeThem();
    expect(await positions(tab)).toEqual(without);
    expect(await shifts(tab)).toBeLessThanOrEqual(ownShifts);

    // With an open panel.
    if (title !== undefined) await person().openHint(title);
    expect(await positions(tab)).toEqual(without);

    // Slow: the background must wake up first.
    await driver().stopBackground();
    await visit(url);
    await seeThem();
    expect(await positions(tab)).toEqual(without);
    expect(await shifts(tab)).toBeLessThanOrEqual(ownShifts);
  });
});
