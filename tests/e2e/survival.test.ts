import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { misplaced } from './harness/near.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { exchangeStudentWithEhic, situationOf, studentWithTemporaryNumber } from './situations.ts';

/** A page of the account that is whole when it has loaded, and one that builds itself. */
const whole = practice('account-create');
const growing = practice('account-vitale-order');

/** A page that is searched for some seconds after it has loaded, and has no script of its own. */
const late = practice('account-details');

/** The page with its whole body put in two seconds after loading. */
const growsLater = (html: string): string =>
  html.replace(
    /<body([^>]*)>([\s\S]*)<\/body>/,
    `<body$1><template id="later">$2</template><script>
      addEventListener('load', () => setTimeout(() => document.body.append(document.getElementById('later').content), 2000));
    </script></body>`,
  );

const helpOn = (page: string) => helpFor(page, situationOf(studentWithTemporaryNumber), 'en');

describe.each(BROWSERS)('%s: a hint survives', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(async () => {
    for (const { url, html } of [whole, growing]) driver().network.serve(url, { html });
    await person().keep({ profile: studentWithTemporaryNumber.profile });
  });

  /** All hints of a page stand, once each, at words that their anchors are known by. */
  async function standWell(page: string): Promise<void> {
    const { tab, titles, hints } = person();
    const help = helpOn(page);
    const wanted = JSON.stringify(help.map(({ title }) => title).toSorted());
    await eventually(
      async () => ({ shown: await titles(), wrong: await misplaced(tab, await hints(), help) }),
      ({ shown, wrong }) => JSON.stringify(shown) === wanted && wrong.length === 0,
    );
    expect(await hints()).toHaveLength(help.length);
  }

  test('there is something to lose', () => {
    expect(helpOn('account-create').length).toBeGreaterThan(0);
    expect(helpOn('account-vitale-order').length).toBeGreaterThan(0);
  });

  test('a form re-rendered in one go', async () => {
    const { tab, visit } = person();
    await visit(whole.url);
    await standWell('account-create');
    await tab.evaluate(() => {
      for (const child of Array.from(document.body.children)) child.replaceWith(child.cloneNode(true));
    });
    await standWell('account-create');
  });

  test('a body replaced by another', async () => {
    const { tab, visit } = person();
    await visit(whole.url);
    await standWell('account-create');
    await tab.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await standWell('account-create');
  });

  test('content that a dialog of the page shuts off for a while', async () => {
    const { tab, visit, hints } = person();
    await visit(whole.url);
    await standWell('account-create');
    await tab.evaluate(() => document.body.setAttribute('aria-hidden', 'true'));
    await eventually(hints, (drawn) => drawn.length === 0);
    await tab.evaluate(() => document.body.removeAttribute('aria-hidden'));
    await standWell('account-create');
  });

  test('content that gives way to a spinner and comes back', async () => {
    const { tab, visit, hints } = person();
    await visit(whole.url);
    await standWell('account-create');
    await tab.evaluate(() => {
      const before = [...document.body.childNodes];
      document.body.replaceChildren('…');
      addEventListener('content-back', () => document.body.replaceChildren(...before), { once: true });
    });
    await eventually(hints, (drawn) => drawn.length === 0);
    await tab.evaluate(() => dispatchEvent(new Event('content-back')));
    await standWell('account-create');
  });

  test('a page of the account that nobody knows by its address, whose heading comes late', async () => {
    const { visit, titles } = person();
    const elsewhere = 'https://assure.ameli.fr/compte/x/123';
    driver().network.serve(elsewhere, { html: growsLater(late.html).replace(/<title>[^<]*/, '<title>compte ameli') });
    await visit(elsewhere);
    expect(await titles()).toEqual([]);
    await standWell('account-details');
  });

  test('a change of address without a load, and the way back', async () => {
    const { tab, visit } = person();
    await visit(growing.url);
    await standWell('account-vitale-order');
    await tab.evaluate(
      (url, html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const before = [...document.body.childNodes];
        addEventListener('popstate', () => document.body.replaceChildren(...before), { once: true });
        history.pushState({}, '', url);
        document.body.replaceChildren(...page.body.childNodes);
      },
      whole.url,
      whole.html,
    );
    await standWell('account-create');
    await tab.evaluate(() => history.back());
    await standWell('account-vitale-order');
  });

  test('a page whose content comes long after it has loaded', async () => {
    const { visit, record, titles } = person();
    driver().network.serve(late.url, { html: growsLater(late.html) });
    await visit(late.url);
    await record(late.url);
    expect(await titles()).toEqual([]);
    await standWell('account-details');
  });

  test('translation by the browser', async () => {
    const { tab, visit, quiet } = person();
    await visit(whole.url);
    await standWell('account-create');
    await tab.evaluate(() => {
      // As Chromium does it: each text goes into two nested elements, in the other language.
      document.documentElement.lang = 'en';
      document.documentElement.classList.add('translated-ltr');
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        if (node instanceof Text && node.data.trim() !== '') all.push(node);
      for (const text of all) {
        const inner = document.createElement('font');
        inner.textContent = `Translated ${text.data.length}`;
        const outer = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await quiet();
    expect(await person().titles()).toEqual(
      helpOn('account-create')
        .map(({ title }) => title)
        .toSorted(),
    );
  });

  test('going away and coming back', async () => {
    const { tab, visit } = person();
    await visit(whole.url);
    await standWell('account-create');
    await tab.evaluate(() => Reflect.set(globalThis, 'stayed', true));
    await driver().goto(tab, growing.url);
    await standWell('account-vitale-order');
    await tab.evaluate(() => history.back());
    await standWell('account-create');
    // It is the same page as before, kept by the browser and not loaded again.
    expect(await tab.evaluate(() => Reflect.get(globalThis, 'stayed'))).toBe(true);
    await tab.evaluate(() => history.forward());
    await standWell('account-vitale-order');
  });

  test('coming back after an answer has changed', async () => {
    const { tab, visit, keep, seeHints } = person();
    await visit(whole.url);
    await standWell('account-create');
    await driver().goto(tab, growing.url);
    await standWell('account-vitale-order');
    await keep({ profile: exchangeStudentWithEhic.profile });
    await tab.evaluate(() => history.back());
    const help = helpFor('account-create', situationOf(exchangeStudentWithEhic), 'en');
    await seeHints(help.map(({ title }) => title));
    await keep({ profile: studentWithTemporaryNumber.profile });
    await standWell('account-create');
  });
});
