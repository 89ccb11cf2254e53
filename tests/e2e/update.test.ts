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

describe.each(BROWSERS)('%s: an update while a page is open', (name) => {
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

  /** The page changes something, as pages do: what is left of an old script looks round. */
  const stir = (): Promise<void> =>
    person().tab.evaluate(() => {
      document.body.append(document.createElement('p'));
    });

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
        await stir();
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
