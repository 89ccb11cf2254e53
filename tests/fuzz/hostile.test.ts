import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Anchor } from '../../src/model/page.ts';
import { bundle } from './bundle.ts';
import { openChromium } from './chromium.ts';
import type { Annotated } from './inside/annotate.ts';
import type { Look } from './inside/look.ts';

declare const repere: Annotated;
declare const look: Look;

const ANCHORS: readonly Anchor[] = [
  { role: 'heading', names: ['Créer mon compte'] },
  { role: 'field', names: ['Nom'] },
];
const BODY = `<main><h1>Créer mon compte</h1><p>Texte de présentation.</p>
  <form><p><label for="n">Nom</label></p><p><input id="n"></p></form><p id="sport">Texte.</p></main>`;

/** What a hint may be put back at most before it is given up, and what the first drawing adds. */
const DRAWN_AT_MOST = 2 * (4 + 1);

let browser: Browser;
let script: string;
let tab: Tab;
const said: string[] = [];

beforeAll(async () => {
  browser = await openChromium();
  script = await bundle('./inside/standing.ts');
});
afterAll(() => browser.close());

beforeEach(async () => {
  said.length = 0;
  tab = await browser.newPage();
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
  });
  return () => tab.close();
});

/** Opens the page, counts what is hung into the document from now on, lets the page do its worst, and starts. */
async function meet(worst: (every: number) => void, body = BODY, every = 1): Promise<void> {
  await tab.setContent(
    `<!doctype html><html lang="fr"><head><style>main{max-width:600px}</style></head><body>${body}</body></html>`,
  );
  await tab.evaluate(script);
  await tab.evaluate(() => {
    const counted = { hosts: 0, rounds: 0 };
    Object.assign(globalThis, { counted });
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element && node.matches('[data-repere]:not([data-copy])')) counted.hosts++;
    }).observe(document.documentElement, { childList: true });
    const ask = document.querySelectorAll.bind(document);
    // Each round looks for the anchors' candidates once.
    document.querySelectorAll = (selector: string) => {
      if (selector.startsWith('label,')) counted.rounds++;
      return ask(selector);
    };
  });
  await tab.evaluate(worst, every);
  await tab.evaluate((anchors) => repere.start(anchors), ANCHORS);
}

const counts = (): Promise<{ hosts: number; rounds: number }> =>
  tab.evaluate(() => (globalThis as unknown as { counted: { hosts: number; rounds: number } }).counted);
const fates = (): Promise<Record<string, string>> => tab.evaluate(() => repere.fates);
const frames = (count: number): Promise<void> => tab.evaluate((count) => look.frames(count), count);

/** Chips that can be seen, and how many of them further from their anchor than a line of text. */
const seen = (): Promise<{ chips: number; astray: number }> =>
  tab.evaluate(() => {
    const chips = [...document.querySelectorAll('[data-repere]:not([data-copy])')].filter(
      (host) => host.checkVisibility({ visibilityProperty: true }) && host.getBoundingClientRect().bottom > 0,
    );
    const astray = chips.filter((host) => {
      const box = host.getBoundingClientRect();
      return ![...document.querySelectorAll('h1,label')].some((anchor) => {
        const { right, top, bottom } = anchor.getBoundingClientRect();
        return box.left <= right + 40 && box.top >= top - 12 && box.bottom <= bottom + 12;
      });
    });
    return { chips: chips.length, astray: astray.length };
  });
const astray = async (): Promise<number> => (await seen()).astray;

test('a quiet page, to compare: both hints are drawn once', async () => {
  await meet(() => undefined);
  await frames(30);
  const { hosts, rounds } = await counts();
  expect(hosts).toBe(2);
  expect(rounds).toBeGreaterThan(0);
  expect(await fates()).toEqual({ 'hint-0': 'placed', 'hint-1': 'placed' });
  expect(await astray()).toBe(0);
});

test('a chip that were astray would be seen', async () => {
  await meet(() => undefined);
  await frames(10);
  await tab.evaluate(() => {
    for (const heading of document.querySelectorAll('h1,label')) heading.remove();
    const old = document.createElement('div');
    old.setAttribute('data-repere', '');
    old.setAttribute('style', 'position:fixed;inset:300px auto auto 300px;width:24px;height:24px');
    document.documentElement.append(old);
  });
  await tab.waitForFunction(() => repere.fates['hint-0'] === 'no-anchor');
  expect(await astray()).toBe(1);
});

test('a page that changes in every frame is read no more than once a frame, and the chips stay as they are', async () => {
  await meet(() => {
    let turn = 0;
    const change = (): void => {
      const text = document.querySelector('#sport');
      if (text === null) throw new Error('No text');
      for (let again = 0; again < 50; again++) text.textContent = `Texte ${turn++}.`;
      requestAnimationFrame(change);
    };
    change();
  });
  await frames(90);
  const { hosts, rounds } = await counts();
  expect(hosts).toBe(2);
  expect(rounds).toBeLessThanOrEqual(92);
  expect(await tab.evaluate(() => [repere.asked, repere.told])).toEqual([1, 1]);
  expect(await astray()).toBe(0);
  expect(said).toEqual([]);
});

test('a page that answers every change of ours with one of its own does not draw us into a loop', async () => {
  await meet(() => {
    const answer = (): void => {
      document.body.dataset['seen'] = String(Number(document.body.dataset['seen'] ?? 0) + 1);
    };
    new MutationObserver(answer).observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'popover'],
    });
  });
  await frames(90);
  expect((await counts()).hosts).toBe(2);
  expect(await fates()).toEqual({ 'hint-0': 'placed', 'hint-1': 'placed' });
  expect(said).toEqual([]);
});

test('a page that removes every foreign node: the hints are given up after a few rounds', async () => {
  await meet(() => {
    new MutationObserver(() => {
      for (const child of document.documentElement.children) if (!child.matches('head,body')) child.remove();
    }).observe(document.documentElement, { childList: true });
  });
  await frames(120);
  const first = await counts();
  expect(first.hosts).toBeLessThanOrEqual(DRAWN_AT_MOST);
  expect(await fates()).toEqual({ 'hint-0': 'gave-up', 'hint-1': 'gave-up' });
  await frames(60);
  expect((await counts()).hosts).toBe(first.hosts);
  expect(said).toEqual([]);
});

test('a page that hides every foreign node, or changes it: no loop, and no more chips than hints', async () => {
  await meet(() => {
    new MutationObserver(() => {
      for (const child of document.documentElement.children) {
        if (child.matches('head,body') || !(child instanceof HTMLElement)) continue;
        child.setAttribute('style', 'display:none !important');
        child.hidePopover();
      }
    }).observe(document.documentElement, { childList: true });
  });
  await frames(60);
  expect((await counts()).hosts).toBeLessThanOrEqual(DRAWN_AT_MOST);
  expect(await astray()).toBe(0);
  expect(said).toEqual([]);
});

test('a page that copies our host: the copies are empty and start nothing', async () => {
  await meet(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || !node.matches('[data-repere]:not([data-copy])')) continue;
          const copy = node.cloneNode(true);
          if (!(copy instanceof HTMLElement)) continue;
          copy.setAttribute('data-copy', '');
          document.body.append(copy);
        }
    }).observe(document.documentElement, { childList: true });
  });
  await frames(60);
  expect(await counts()).toMatchObject({ hosts: 2 });
  expect(
    await tab.evaluate(() => [...document.querySelectorAll('[data-copy]')].map(({ textContent }) => textContent)),
  ).toEqual(['', '']);
  expect(await fates()).toEqual({ 'hint-0': 'placed', 'hint-1': 'placed' });
  expect(said).toEqual([]);
});

test.each([
  ['other words', 0, { 'hint-0': 'placed', 'hint-1': 'placed' }],
  ['the words of the anchor', 1, { 'hint-0': 'ambiguous', 'hint-1': 'placed' }],
])('10,000 headings, with %s: read once, and nothing in a wrong place', async (_, same, expected) => {
  await meet(
    () => undefined,
    BODY.replace(
      '<p id="sport">',
      Array.from({ length: 10_000 }, (_, at) => `<h2>${same === 1 ? 'Créer mon compte' : `Partie ${at}`}</h2>`).join(
        '',
      ),
    ),
  );
  await frames(20);
  expect((await counts()).rounds).toBeLessThanOrEqual(4);
  expect(await fates()).toEqual(expected);
  expect(await astray()).toBe(0);
  expect(said).toEqual([]);
});

test.each([
  [1, 0],
  [7, 1],
])('a page that draws itself anew, one frame in %s: the chips are never astray', async (every, least) => {
  await meet(
    (every) => {
      const main = document.querySelector('main');
      if (main === null) throw new Error('No content');
      let current: Element = main;
      let turn = 0;
      const draw = (): void => {
        if (turn++ < 120) requestAnimationFrame(draw);
        if (turn % every !== 0) return;
        const fresh = current.cloneNode(true);
        if (!(fresh instanceof Element)) return;
        current.replaceWith(fresh);
        current = fresh;
      };
      draw();
    },
    BODY,
    every,
  );
  let chips = 0;
  for (let turn = 0; turn < 40; turn++) {
    await frames(3);
    const now = await seen();
    expect(now.astray).toBe(0);
    chips = Math.max(chips, now.chips);
  }
  expect(chips).toBeGreaterThanOrEqual(least);
  await frames(40);
  expect(await tab.evaluate(() => document.querySelectorAll('[data-repere]').length)).toBeLessThanOrEqual(2);
  expect(said).toEqual([]);
});

test('100,000 nodes: each round reads the candidates once for each role, however many hints there are', async () => {
  await meet(
    () => undefined,
    BODY.replace(
      '<p id="sport">',
      Array.from({ length: 25_000 }, (_, at) => `<div><p>Texte ${at}<b>.</b></p><i></i></div>`).join(''),
    ),
  );
  await frames(20);
  expect((await counts()).rounds).toBeLessThanOrEqual(4);
  expect(await fates()).toEqual({ 'hint-0': 'placed', 'hint-1': 'placed' });
  expect(said).toEqual([]);
});
