import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { openChromium } from './chromium.ts';
import type { Annotated } from './inside/annotate.ts';
import type { Look } from './inside/look.ts';
import { CONSENT, DIALOG, HEADER, MENU } from './over.ts';
import { drawnBy, practiceLayouts } from './practice-layouts.ts';
import { scrollThrough, SIZES } from './scroll.ts';

declare const repere: Annotated;
declare const look: Look;

const MEANT = '[data-meant]';

const OVER = [
  { name: 'a sticky header', html: HEADER },
  { name: 'a consent banner', html: CONSENT },
  { name: 'an open menu', html: MENU },
  { name: 'a dialog', html: DIALOG },
] as const;

/** Every page has two of these over it, in windows of different sizes. */
const cases = practiceLayouts
  .filter(({ anchors }) => anchors.length > 0)
  .flatMap((layout, index) =>
    OVER.filter((_, turn) => (index + turn) % 2 === 0).map((over, turn) => {
      const size = SIZES[(index + turn) % SIZES.length] ?? SIZES[0];
      return { id: layout.id, layout, over, size };
    }),
  );

let browser: Browser;
let script: string;
/** On how many pages chips were seen. */
let seen = 0;

beforeAll(async () => {
  browser = await openChromium();
  script = await bundle('./inside/standing.ts');
});
afterAll(() => browser.close());

/** Marks every element that a person knows by one of these names. */
const markMeant = (tab: Tab, names: readonly string[]): Promise<void> =>
  tab.evaluate((names) => {
    const letters = (text: string | null): string =>
      (text ?? '')
        .normalize('NFKD')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
    const wanted = new Set(names.map(letters));
    const said = (element: Element): (string | null)[] => [
      element.textContent,
      ...['placeholder', 'title', 'aria-label', 'value'].map((name) => element.getAttribute(name)),
    ];
    for (const element of document.body.querySelectorAll('*'))
      if (said(element).some((text) => wanted.has(letters(text)))) element.setAttribute('data-meant', '');
  }, names);

/** Opens the dialog: no chip may be seen any more, wherever the page is scrolled to. */
async function faultsUnderDialog(tab: Tab): Promise<string[]> {
  await tab.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).showModal());
  await tab.waitForFunction(() => look.seen() === 0);
  const { faults, most } = await scrollThrough(tab, MEANT);
  return most === 0 ? faults : [...faults, 'seen beside a dialog'];
}

describe('practice pages with something over them', () => {
  test.each(cases)('$id with $over.name, in $size.name: chips lie on free space alone', async (each) => {
    const { layout, over, size } = each;
    const anchors = layout.anchors.map(({ anchor }) => anchor);
    const tab = await browser.newPage();
    await tab.setViewport(size);
    // Its script has done its work.
    const html = (await drawnBy(browser, layout)).replaceAll(/<script[^]*?<\/script>/g, '');
    await tab.setContent(html.replace(/<body[^>]*>/, (body) => body + over.html));
    await tab.evaluate(script);
    await markMeant(
      tab,
      anchors.flatMap(({ names }) => names),
    );
    const before = await tab.evaluate(() => look.positions());
    await tab.evaluate(async (all) => {
      repere.start(all);
      await look.frames(5);
    }, anchors);
    expect(await tab.evaluate(() => look.positions())).toEqual(before);
    const { faults, most } = await scrollThrough(tab, MEANT);
    if (most > 0) seen++;
    if (over.html === DIALOG) faults.push(...(await faultsUnderDialog(tab)));
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('chips were seen on most of them', () => {
    expect(seen / cases.length).toBeGreaterThan(0.7);
  });
});
