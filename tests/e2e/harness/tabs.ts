import type { Browser, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** The tab that shows this address, or the address with a fragment, although nobody opened it; waits for it. */
export async function openedByItself(browser: Browser, url: string): Promise<Page> {
  const search = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      // The address is asked of the page itself: Firefox says nothing when one of an extension's pages has loaded.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.replace(/#.*/, '') === url) return page;
    }
    return undefined;
  };
  let found: Page | undefined;
  await eventually(
    async () => {
      found = await search();
      return found !== undefined;
    },
    (there) => there,
  );
  if (!found) throw new Error(`Nothing opened ${url}`);
  return found;
}
