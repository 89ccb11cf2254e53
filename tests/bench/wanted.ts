import type { Browser } from 'puppeteer-core';
import type { ShownHint } from './known';

/** What the peers insert, by the path and query of the page. */
export type Wanted = Readonly<
  Record<string, readonly { readonly selector: string; readonly title: string; readonly text: string }[]>
>;

/** A page with the hints that ours would show there. */
export interface HintedPage {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly shown: readonly ShownHint[];
}

/** The name under which the peers look up what to insert. */
export const keyOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** For each hint the selector that a person would write who looks at the page's tree. Runs in a page, alone. */
function selectorsIn(html: string, names: readonly (readonly string[])[]): (string | null)[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const path = (element: Element): string => {
    const parent = element.parentElement;
    if (parent === null) return element.localName;
    const alike = [...parent.children].filter(({ localName }) => localName === element.localName);
    const place = alike.length === 1 ? '' : `:nth-of-type(${alike.indexOf(element) + 1})`;
    return `${path(parent)} > ${element.localName}${place}`;
  };
  const candidates = [...page.querySelectorAll('h1,h2,h3,h4,legend,label,button,a,input')];
  return names.map((alternatives) => {
    const wanted = new Set(alternatives.map(plain));
    const found = candidates.find((each) => wanted.has(plain(each.textContent)));
    return found === undefined ? null : path(found);
  });
}

/** What the peers are to insert on these pages: the same texts at the same elements, one for each element as ours has it. */
export async function wantedOn(browser: Browser, pages: readonly HintedPage[]): Promise<Wanted> {
  const page = await browser.newPage();
  const wanted: Record<string, Wanted[string]> = {};
  for (const { url, html, shown } of pages) {
    const selectors = await page.evaluate(
      selectorsIn,
      html,
      shown.map(({ anchor }) => anchor.names),
    );
    const hints = shown.map(({ title, text }, index) => ({ selector: selectors[index] ?? 'h1', title, text }));
    wanted[keyOf(url)] = hints.filter(
      ({ selector }, index) => hints.findIndex((other) => other.selector === selector) === index,
    );
  }
  await page.close();
  return wanted;
}
