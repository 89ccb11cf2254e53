import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { en } from '../../src/locales/en';
import { faultsOfHint, faultsOfPage } from './harness/axe.ts';
import type { Theme } from './harness/driver.ts';
import { BROWSERS } from './harness/executables.ts';
import { pressNamed } from './harness/keyboard.ts';
import { unfold } from './harness/unfold.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { situationOf, studentWithTemporaryNumber } from './situations.ts';

const page = practice('account-create');
const THEMES: readonly Theme[] = ['light', 'dark'];

describe.each(BROWSERS)('%s', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(() => driver().network.serve(page.url, { html: page.html }));

  test('a fault is found where there is one', async () => {
    await person().keep({ profile: studentWithTemporaryNumber.profile });
    const shown = await driver().openExtensionPage('popup.html');
    await shown.waitForSelector('main');
    await shown.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await faultsOfPage(shown)).join()).toContain('button-name');
    await shown.close();
  });

  describe.each(THEMES)('in the %s theme axe finds nothing', (theme) => {
    test.each([{}, { profile: studentWithTemporaryNumber.profile }])('on the popup, keeping %j', async (stored) => {
      await person().keep(stored);
      await person().visit(page.url);
      await person().record(page.url);
      const popup = await driver().openPopup(person().tab);
      await driver().setTheme(popup, theme);
      await popup.waitForSelector('#page-help');
      expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
      expect(await unfold(popup)).toBeGreaterThan(3);
      const faults = await faultsOfPage(popup);
      await driver().closePopup();
      expect(faults).toEqual([]);
    });

    test('on the options page: before the questions, at one, and after', async () => {
      await person().keep({});
      const options = await driver().openExtensionPage('options.html');
      await driver().setTheme(options, theme);
      await options.waitForSelector('main button');
      expect(await faultsOfPage(options)).toEqual([]);
      await pressNamed(options, en.ui.start.button);
      await options.waitForSelector('fieldset');
      expect(await faultsOfPage(options)).toEqual([]);
      await options.close();

      await person().keep({ profile: studentWithTemporaryNumber.profile });
      const after = await driver().openExtensionPage('options.html');
      await driver().setTheme(after, theme);
      await after.waitForSelector('main button');
      await unfold(after);
      expect(await faultsOfPage(after)).toEqual([]);
      await after.close();
    });

    test('on an opened hint', async () => {
      const help = helpFor('account-create', situationOf(studentWithTemporaryNumber), 'en');
      await person().keep({ profile: studentWithTemporaryNumber.profile });
      for (const { title } of help) {
        await person().visit(page.url);
        await driver().setTheme(person().tab, theme);
        await person().seeHints(help.map((each) => each.title));
        const root = await person().openHint(title);
        expect(await faultsOfHint(person().tab, root)).toEqual([]);
      }
    });
  });
});
