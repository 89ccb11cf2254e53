import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import { inWords, monthsAfter } from '../../src/model/dates';
import { BROWSERS } from './harness/executables.ts';
import { eventually } from './harness/eventually.ts';
import { asTyped, pressNamed, tabTo } from './harness/keyboard.ts';
import type { Stored } from './harness/person.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { studentWithTemporaryNumber, today } from './situations.ts';

const page = practice('account-create');
const student: Stored = { profile: studentWithTemporaryNumber.profile };
const plain = (text: string) => text.replaceAll(/\[\[|\]\]/g, '');
const innerText = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);
const says = (popup: Page, text: string) =>
  eventually(
    () => innerText(popup),
    (all) => all.includes(text),
  );

describe.each(BROWSERS)('%s: what stands folded in the popup', (name) => {
  const { person, driver } = withBrowser(name);
  const open = async (): Promise<Page> => {
    const popup = await driver().openPopup(person().tab);
    await popup.waitForSelector('.extra');
    return popup;
  };

  /** Somebody who has answered this goes to an official page, and waits until it has said all it had to say. */
  const visit = async (stored: Stored, url = page.url): Promise<void> => {
    // No page of ours is open while the answers change, so none asks for hints as it goes away.
    await person().tab.goto('about:blank');
    await person().keep(stored);
    await person().visit(url);
    await person().record(url, ({ fates }) => fates.length > 0);
    await person().quiet();
  };

  beforeAll(() => {
    driver().network.serve(page.url, { html: page.html });
    driver().network.serve('https://ameli-vital.fr/', { html: page.html });
  });
  afterEach(() => driver().closePopup());

  test('somebody who is ill finds what to do before any answer', async () => {
    await visit({});
    const shown = await open();
    await pressNamed(shown, en.ill.title);
    expect(await says(shown, en.ill.lines['show-any'])).toContain(en.ill.kinds.unknown);
  });

  test('and after the answers, what holds for them', async () => {
    await visit(student);
    const shown = await open();
    await pressNamed(shown, en.ill.title);
    expect(await says(shown, plain(en.ill.lines['show-certificate']))).toContain(en.ill.kinds.temporary);
  });

  test('a visit that is noted gets its last day for a claim, until it is forgotten', async () => {
    await visit(student);
    const popup = await open();
    const { question } = en.noted['care-to-claim'];
    const visited = today();
    const until = inWords(monthsAfter(visited, 24), 'en');
    await pressNamed(popup, en.ui.noted.summary);
    await tabTo(popup, ({ type, name: label }) => type === 'date' && label === question);
    await popup.keyboard.type(asTyped(visited));
    await popup.keyboard.press('Enter');
    await eventually(
      () => popup.evaluate(() => document.querySelector('.dates')?.textContent ?? ''),
      (text) => text.includes(`${en.clocks['claim-by'].name}by ${until}`),
    );
    expect(await person().kept()).toMatchObject({ progress: { noted: { 'care-to-claim': visited } } });
    await pressNamed(popup, en.ui.noted.forget);
    await eventually(
      () => popup.evaluate(() => document.querySelector('.dates')?.textContent ?? ''),
      (text) => !text.includes(until),
    );
    expect(await person().kept()).toMatchObject({ progress: { noted: {} } });
  });

  test('a word that is looked up is found, and kept nowhere', async () => {
    await visit(student);
    const before = await person().kept();
    const shown = await open();
    await pressNamed(shown, en.lookup.title);
    await tabTo(shown, ({ type }) => type === 'search');
    await shown.keyboard.type('recepisse');
    await says(shown, en.glossary.recepisse);
    expect(await person().kept()).toEqual(before);
  });

  test('a report names the page, and neither the rest of its address nor anything of the person', async () => {
    const url = `${page.url}${page.url.includes('?') ? '&' : '?'}secret=1`;
    driver().network.serve(url, { html: page.html });
    await visit(student, url);
    const shown = await open();
    await shown.waitForSelector('[data-fate=placed]');
    await pressNamed(shown, en.report.title);
    await shown.waitForSelector('textarea');
    const text = await shown.$eval('textarea', (area) => area.value);
    expect(text).toContain(`Site: ${new URL(page.url).host}\nPage: account-create\nPlace: `);
    expect(text).toContain(`: ${en.report.fates.placed}`);
    expect(text).not.toMatch(/secret|https?:|\d{4}-\d\d/);
    await pressNamed(shown, en.report.copy);
    await says(shown, en.report.copied);
  });

  test('a site that plays on an official name is told of first, with its whole host', async () => {
    await person().tab.goto('about:blank');
    await person().keep(student);
    await person().visit('https://ameli-vital.fr/');
    const shown = await open();
    const text = await says(shown, plain(en.guard.signs.money));
    expect(text).toContain(en.guard.alike);
    expect(text.indexOf('ameli-vital.fr')).toBeLessThan(text.indexOf(en.ui.next.heading));
  });
});
