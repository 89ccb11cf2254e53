import type { Browser } from 'puppeteer-core';
import type { Anchor } from '../../src/model/page.ts';
import { pageById } from '../../src/pages/index.ts';
import { practicePages } from '../practice/index.ts';
import type { Layout } from './layouts.ts';

/** A page that a script draws needs that long at most. */
const DRAWN_MS = 5000;

/** The practice pages with the anchors that can be found on them. */
export const practiceLayouts: readonly Layout[] = practicePages.flatMap(({ id, html, page, expectAnchors }) => {
  const known = page === null ? undefined : pageById(page);
  if (known === undefined) return [];
  const anchors: Readonly<Record<string, Anchor>> = known.anchors;
  const expected = expectAnchors.flatMap((key) => {
    const anchor = anchors[key];
    return anchor === undefined ? [] : [{ anchor }];
  });
  return [{ id, html, anchors: expected }];
});

/** The page as it stands once its script, if it has one, has drawn it. */
export async function drawnBy(browser: Browser, { html }: Layout): Promise<string> {
  if (!html.includes('<script')) return html;
  const page = await browser.newPage();
  await page.setContent(html);
  await page.waitForFunction(() => document.querySelector('main h1, main h2') !== null, { timeout: DRAWN_MS });
  const drawn = await page.content();
  await page.close();
  return drawn;
}
