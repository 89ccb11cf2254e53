import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { misplaced } from './harness/near.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { situationOf, studentWithTemporaryNumber } from './situations.ts';

const { url, html } = practice('account-create');
const help = helpFor('account-create', situationOf(studentWithTemporaryNumber), 'en');
const titlesOfHelp = help.map(({ title }) => title);

/** The page with a script of its own before everything else. */
const withScript = (script: () => void): string =>
  html.replace(/<head[^>]*>/, (head) => `${head}<script>(${script.toString()})()</script>`);

/** Every property that a visitor may read throws. */
function throwOnAccess(): void {
  const refuse = (): never => {
    throw new Error('Hands off');
  };
  for (const name of ['title', 'documentElement', 'body', 'querySelectorAll', 'adoptedStyleSheets'])
    Object.defineProperty(document, name, { get: refuse, set: refuse, configurable: true });
  for (const name of [
    'attachShadow',
    'showPopover',
    'append',
    'getBoundingClientRect',
    'textContent',
    'matches',
    'closest',
  ])
    Object.defineProperty(Element.prototype, name, { get: refuse, set: refuse, configurable: true });
  for (const name of ['MutationObserver', 'ResizeObserver', 'Highlight', 'CSSStyleSheet', 'requestAnimationFrame'])
    Object.defineProperty(globalThis, name, { get: refuse, set: refuse, configurable: true });
}

/** The page replaces what our hosts are made of, and keeps and copies whatever comes into it. */
function takeOver(): void {
  const taken: string[] = [];
  Object.assign(globalThis, { taken });
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    taken.push('attachShadow');
    return Reflect.apply(attach, this, [{ ...init, mode: 'open' }]);
  };
  customElements.define = () => {
    taken.push('define');
  };
  for (const name of ['showPopover', 'append', 'setAttribute', 'addEventListener', 'cloneNode'] as const) {
    const own = Reflect.get(HTMLElement.prototype, name);
    Object.defineProperty(HTMLElement.prototype, name, {
      value(this: Element, ...args: unknown[]) {
        if (this.matches('[data-repere]:not([data-copy])') && name !== 'cloneNode') taken.push(name);
        return Reflect.apply(own, this, args);
      },
    });
  }
  let copies = 0;
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !node.matches('[data-repere]:not([data-copy])') || copies > 10) continue;
      copies += 1;
      const copy = node.cloneNode(true);
      if (!(copy instanceof HTMLElement)) continue;
      copy.toggleAttribute('data-copy');
      document.body.append(copy);
      taken.push(copy.shadowRoot === null ? '' : 'root', node.shadowRoot === null ? '' : 'root', copy.textContent);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** The page has 10,000 headings, and changes something in every frame. */
function neverRest(): void {
  addEventListener('DOMContentLoaded', () => {
    const main = document.querySelector('main') ?? document.body;
    for (let at = 0; at < 10_000; at += 1) {
      const heading = document.createElement('h2');
      heading.textContent = `Partie ${at}`;
      main.append(heading);
    }
    let turn = 0;
    const change = (): void => {
      main.setAttribute('data-turn', String((turn += 1)));
      document.title = `Page ${turn}`;
      requestAnimationFrame(change);
    };
    change();
  });
}

describe.each(BROWSERS)('%s: on a page', (name) => {
  const { person, driver } = withBrowser(name);
  const said: string[] = [];

  beforeAll(async () => {
    await person().keep({ profile: studentWithTemporaryNumber.profile });
    person().tab.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
    });
    person().tab.on('pageerror', (error) => said.push(String(error)));
  });
  beforeEach(() => {
    said.length = 0;
  });

  const wrong = async (): Promise<readonly string[]> => misplaced(person().tab, await person().hints(), help);

  test('whose console hears of errors, this suite hears of them', async () => {
    driver().network.serve(url, { html: withScript(() => console.error('Heard')) });
    await person().visit(url);
    await eventually(
      () => Promise.resolve(said),
      (all) => all.includes('Heard'),
    );
  });

  test('that throws on every access', async () => {
    driver().network.serve(url, { html: withScript(throwOnAccess) });
    await person().visit(url);
    await person().seeHints(titlesOfHelp);
    expect(said).toEqual([]);
  });

  test('that allows nothing by its own policy', async () => {
    driver().network.serve(url, {
      html,
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
      },
    });
    await person().visit(url);
    const [first] = help;
    const titles = await eventually(person().titles, (all) => all.includes(first?.title ?? ''));
    expect(titles).toContain(first?.title);
    // The page's own styles are refused, ours are not.
    for (const { rect } of (await person().hints()).filter(({ shown }) => shown))
      expect(rect.bottom - rect.top).toBe(24);
  });

  test('that replaces what a host is made of, and copies it', async () => {
    driver().network.serve(url, { html: withScript(takeOver) });
    await person().visit(url);
    await person().seeHints(titlesOfHelp);
    // Nothing of ours went through the page's own functions, no root is open, and the copies are empty.
    const taken = await person().tab.evaluate(() => (Reflect.get(globalThis, 'taken') as string[]).filter(Boolean));
    expect(taken).toEqual([]);
    expect(await wrong()).toEqual([]);
    expect(said).toEqual([]);
  });

  test('with 10,000 headings that changes in every frame', async () => {
    driver().network.serve(url, { html: withScript(neverRest) });
    await person().visit(url);
    await person().seeHints(titlesOfHelp);
    expect(await wrong()).toEqual([]);
    expect(said).toEqual([]);
  });

  test('without a first heading', async () => {
    driver().network.serve(url, { html: html.replaceAll(/<h1[\s\S]*?<\/h1>/g, '') });
    await person().visit(url);
    await person().quiet();
    expect(await wrong()).toEqual([]);
    expect(said).toEqual([]);
  });

  test('with ten first headings', async () => {
    const headings = Array.from({ length: 9 }, (_, index) => `<h1>Section ${index + 1}</h1>`).join('');
    driver().network.serve(url, { html: html.replace('</main>', `${headings}</main>`) });
    await person().visit(url);
    await person().quiet();
    expect(await wrong()).toEqual([]);
    expect(said).toEqual([]);
  });

  test('with ten first headings that say the same', async () => {
    const [heading] = /<h1[\s\S]*?<\/h1>/.exec(html) ?? [];
    expect(heading).toBeDefined();
    driver().network.serve(url, { html: html.replace('</main>', `${(heading ?? '').repeat(9)}</main>`) });
    await person().visit(url);
    await person().quiet();
    const atHeading = new Set(help.filter(({ anchor }) => anchor.role === 'heading').map(({ title }) => title));
    expect(atHeading.size).toBeGreaterThan(0);
    const shown = await person().titles();
    expect(shown.filter((title) => atHeading.has(title))).toEqual([]);
    expect(said).toEqual([]);
  });

  test('that changes its address without loading, again and again', async () => {
    driver().network.serve(url, { html });
    const { tab, visit, quiet, titles } = person();
    await visit(url);
    await person().seeHints(titlesOfHelp);
    await tab.evaluate(async () => {
      for (let turn = 0; turn < 50; turn += 1) {
        history.pushState({}, '', `/nowhere-${turn}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await quiet();
    expect(await titles()).toEqual([]);
    expect(said).toEqual([]);
  });

  test('that removes every foreign node', async () => {
    driver().network.serve(url, { html });
    const { tab, visit, quiet } = person();
    await visit(url);
    await tab.evaluate(() => {
      const sweep = (): void => {
        for (const child of Array.from(document.documentElement.children))
          if (child !== document.head && child !== document.body) child.remove();
      };
      new MutationObserver(sweep).observe(document.documentElement, { childList: true });
      sweep();
    });
    await quiet();
    const { fates } = await person().record(
      url,
      ({ fates: all }) => all.length > 0 && all.every(({ fate }) => fate === 'gave-up'),
    );
    expect(fates).toHaveLength(help.length);
    expect(said).toEqual([]);
  });
});
