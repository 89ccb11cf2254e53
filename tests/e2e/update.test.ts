import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { HOST_SELECTOR } from './harness/driver.ts';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { situationOf, studentWithTemporaryNumber } from './situations.ts';

const { url, html } = practice('account-create');
const titles = helpFor('account-create', situationOf(studentWithTemporaryNumber), 'en').map(({ title }) => title);

/** The page changes something, as pages do: what is left of an old script looks round. */
const change = (): void => document.body.append(document.createElement('p'));
/** The person moves about: nothing changes in the page. */
const wander = (): void => void dispatchEvent(new Event('scroll'));

describe.each(
  BROWSERS.flatMap((name) => [
    { name, what: 'changes', happens: change },
    { name, what: 'is scrolled', happens: wander },
  ]),
)('$name: an update while a page is open, which then $what', ({ name, happens }) => {
  const { person, driver } = withBrowser(name);
  const said: string[] = [];

  beforeAll(async () => {
    driver().network.serve(url, { html });
    await person().keep({ profile: studentWithTemporaryNumber.profile });
    person().tab.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    person().tab.on('pageerror', (error) => said.push(String(error)));
  });

  const hosts = (): Promise<number> =>
    person().tab.evaluate((mark) => document.querySelectorAll(mark).length, HOST_SELECTOR);

  test('leaves never two of a hint, and none that nobody looks after', async () => {
    await person().visit(url);
    await person().seeHints(titles);
    const before = await hosts();
    await person().tab.evaluate((mark) => {
      for (const host of document.querySelectorAll(mark)) host.classList.add('old');
    }, HOST_SELECTOR);
    await driver().reloadExtension();
    await eventually(
      async () => {
        await person().tab.evaluate(happens);
        return person().tab.evaluate(() => document.querySelectorAll('.old').length);
      },
      (left) => left === 0,
    );
    // Chrome leaves the page to the old script, which has gone; Firefox starts the new one in it.
    const after = name === 'chromium' ? 0 : before;
    await eventually(hosts, (now) => now === after);
    await person().tab.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(await hosts()).toBe(after);
    expect(said).toEqual([]);
    await person().tab.reload();
    await eventually(person().titles, (now) => JSON.stringify(now) === JSON.stringify(titles.toSorted()));
    expect(await hosts()).toBe(before);
  });
});
