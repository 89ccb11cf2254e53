import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { en } from '../../src/locales/en';
import { BROWSERS } from './harness/executables.ts';
import { eventually } from './harness/eventually.ts';
import { panelText } from './harness/person.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { situationOf, studentWithTemporaryNumber } from './situations.ts';

const page = practice('account-create');
const help = helpFor('account-create', situationOf(studentWithTemporaryNumber), 'en');

describe.each(BROWSERS)('%s: a hint, with the keyboard alone', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(async () => {
    driver().network.serve(page.url, { html: page.html });
    await person().keep({ profile: studentWithTemporaryNumber.profile });
  });

  /** What has the focus inside the hint with this title. */
  async function focusIn(title: string): Promise<string | null> {
    const hint = (await person().hints()).find((each) => each.title === title);
    if (!hint) return null;
    return hint.root.evaluate(
      (root) => root.activeElement?.getAttribute('class') ?? root.activeElement?.localName ?? null,
    );
  }

  test.each(help.map(({ title }) => title))('%s', async (title) => {
    const { tab, visit, seeHints } = person();
    await visit(page.url);
    const drawn = await seeHints(help.map((each) => each.title));
    const root = drawn.find((each) => each.title === title)?.root;
    if (!root) throw new Error('The hint is gone');

    // It is in the page's tab order, at its anchor.
    for (let presses = 0; presses < 100 && (await focusIn(title)) === null; presses += 1)
      await tab.keyboard.press('Tab');
    expect(await focusIn(title)).toContain('chip');
    expect(await panelText(root)).toBeNull();

    await tab.keyboard.press('Enter');
    expect(
      await eventually(
        () => panelText(root),
        (text) => text !== null,
      ),
    ).toContain(en.panel.unofficial);
    expect(await root.evaluate((inside) => inside.querySelector('.chip')?.getAttribute('aria-expanded') ?? '')).toBe(
      'true',
    );

    // The panel follows the chip in the tab order. (Firefox stops at whatever can be scrolled, too.)
    await tab.keyboard.press('Tab');
    if ((await focusIn(title)) === 'panel') await tab.keyboard.press('Tab');
    expect(await focusIn(title)).toBe('close');
    await tab.keyboard.press('Escape');
    expect(
      await eventually(
        () => panelText(root),
        (text) => text === null,
      ),
    ).toBeNull();
    expect(await focusIn(title)).toContain('chip');
  });
});
