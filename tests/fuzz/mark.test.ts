import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patternOf } from '../../src/hints/marking.ts';
import { bundle } from './bundle.ts';
import { openChromium } from './chromium.ts';
import type { Annotated } from './inside/annotate.ts';
import type { Look } from './inside/look.ts';

declare const repere: Annotated;
declare const look: Look;

const BODY = `<header><p>carte Vitale</p></header><main><h1>Commander ma carte Vitale</h1>
  <p hidden>tiers payant</p><textarea>tiers payant</textarea>
  <p>Le tiers payant, une Carte vitale, le <b>dépassement d'honoraires</b>.</p><p>Le tiers payant encore.</p></main>`;
const TERMS = ['carte Vitale', 'tiers payant', 'dépassement d’honoraires', 'honoraires', 'mutuelle'];

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

test('the first of each word is marked where a person reads it, and the page stays as it is', async () => {
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><html lang="fr"><body>${BODY}</body></html>`);
  await tab.evaluate(await bundle('./inside/standing.ts'));
  const seen = await tab.evaluate(
    async (pattern, title) => {
      const before = document.body.cloneNode(true);
      repere.mark = pattern;
      repere.start([{ role: 'heading', names: [title] }]);
      await look.frames(5);
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return {
        marked: ranges.map((range) => [range.toString(), range.startContainer.parentElement?.localName]),
        same: document.body.isEqualNode(before),
      };
    },
    patternOf(TERMS),
    'Commander ma carte Vitale',
  );
  expect(seen).toEqual({
    marked: [
      ['carte Vitale', 'h1'],
      ['tiers payant', 'p'],
      ["dépassement d'honoraires", 'b'],
    ],
    same: true,
  });
  await tab.close();
});
