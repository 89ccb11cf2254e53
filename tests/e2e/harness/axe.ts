import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './driver.ts';

/** The part of axe's global that is used inside a page. */
declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Faults as one line each: rule, element, what to do. */
type Faults = readonly string[];

/** Everything axe finds on a whole page. */
export async function faultsOfPage(page: Page): Promise<Faults> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
  });
}

/** Everything axe finds on a hint. The page is told of the closed root, so this page is not to be used further. */
export async function faultsOfHint(page: Page, root: ClosedRoot): Promise<Faults> {
  await page.evaluate(axe.source);
  return root.inPage.evaluate(async (inside) => {
    Object.defineProperty(inside.host, 'shadowRoot', { value: inside });
    const { violations, passes } = await window.axe.run(inside.host);
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
  });
}
