import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { en } from '../../src/locales/en';
import { practicePages } from '../practice';
import { BROWSERS } from './harness/executables.ts';
import { eventually } from './harness/eventually.ts';
import { leaveBy, pressNamed, tabTo } from './harness/keyboard.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { SAMPLES, situationOf, studentWithTemporaryNumber, today } from './situations.ts';

const { ui } = en;
const page = practice('account-create');

/** The checklist as the popup shows it: a step and its status a line. */
const rows = (popup: Page): Promise<string[]> =>
  popup.$$eval('[data-step]', (all) =>
    all.map((row) => `${row.getAttribute('data-step')}: ${row.getAttribute('data-status')}`),
  );

/** The hints that the popup lists, with what it says became of each. */
const listed = (popup: Page): Promise<string[]> =>
  popup.$$eval('[data-hint]', (all) =>
    all.map((hint) => `${hint.getAttribute('data-hint')}: ${hint.getAttribute('data-fate')}`),
  );

const innerText = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('%s: the popup', (name) => {
  const { person, driver } = withBrowser(name);

  const open = async (): Promise<Page> => {
    const popup = await driver().openPopup(person().tab);
    await popup.waitForSelector('main');
    return popup;
  };

  beforeAll(() => driver().network.serve(page.url, { html: page.html }));
  beforeEach(() => person().keep({ profile: studentWithTemporaryNumber.profile }));
  afterEach(() => driver().closePopup());

  test('before any answer, has one button that starts the questions', async () => {
    await person().keep({});
    await person().visit(page.url);
    const shown = await open();
    await leaveBy(shown, ui.welcome.start);
    const questions = await driver().welcome();
    await eventually(driver().popupIsOpen, (isOpen) => !isOpen);
    await questions.close();
    expect(await person().kept()).toEqual({});
  });

  test.each(SAMPLES)('agrees with the page and with the rules: $name', async (sample) => {
    const situation = situationOf(sample);
    const help = helpFor('account-create', situation, 'en');
    await person().keep({ profile: sample.profile });
    await person().visit(page.url);
    const drawn = await person().seeHints(help.map(({ title }) => title));
    const shown = await open();
    const placed = help.map(({ id }) => `${id}: placed`);
    await eventually(
      () => listed(shown),
      (now) => JSON.stringify(now) === JSON.stringify(placed),
    );
    expect(await rows(shown)).toEqual(situation.checklist.rows.map(({ step, status }) => `${step}: ${status}`));
    expect(drawn).toHaveLength(help.length);
    expect(await innerText(shown)).toContain(new URL(page.url).host);
  });

  test('a step is ticked and unticked with the keyboard, and hints follow', async () => {
    await person().visit(page.url);
    const shown = await open();
    await shown.waitForSelector('[data-step]');
    const before = await rows(shown);
    expect(before).toContain('referring-doctor: to-do');
    const label = (action: string) => `${action}: ${en.steps['referring-doctor'].title.replaceAll(/\[\[|\]\]/g, '')}`;
    await pressNamed(shown, label(ui.list.tick));
    await eventually(
      () => rows(shown),
      (now) => now.includes('referring-doctor: done'),
    );
    expect(await person().kept()).toMatchObject({ progress: { done: { 'referring-doctor': today() } } });
    await pressNamed(shown, label(ui.list.untick));
    await eventually(
      () => rows(shown),
      (now) => JSON.stringify(now) === JSON.stringify(before),
    );
  });

  test('every control can be reached with the keyboard', async () => {
    await person().visit(page.url);
    const shown = await open();
    await shown.waitForSelector('[data-hint]');
    const controls = await shown.$$eval(
      'a[href],button,input,select,summary',
      (all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each, index) => each.setAttribute('data-control', String(index))).length,
    );
    expect(controls).toBeGreaterThan(5);
    const reached = new Set<string>();
    for (let presses = 0; presses < controls * 2 && reached.size < controls; presses += 1) {
      await shown.keyboard.press('Tab');
      reached.add((await shown.evaluate(() => document.activeElement?.getAttribute('data-control'))) ?? '');
      reached.delete('');
    }
    expect(reached.size).toBe(controls);
  });

  test('a hint opens there with the keyboard and says its text', async () => {
    const [first] = helpFor('account-create', situationOf(studentWithTemporaryNumber), 'en');
    await person().visit(page.url);
    const shown = await open();
    await shown.waitForSelector('[data-hint]');
    await tabTo(shown, ({ tag, name: said }) => tag === 'summary' && said === first?.title);
    await shown.keyboard.press('Enter');
    const text = first?.body[0]?.map((run) => (typeof run === 'string' ? run : run.text)).join('') ?? 'nothing';
    await eventually(
      () => innerText(shown),
      (all) => all.includes(text),
    );
  });

  test('the official page of a step opens in a tab', async () => {
    await person().visit(page.url);
    const shown = await open();
    await shown.waitForSelector('[data-step] a.row-link');
    const link = await shown.$eval('[data-step] a.row-link', (a) => ({
      href: a.getAttribute('href') ?? '',
      name: a.textContent,
    }));
    driver().network.serve(link.href, { html: '<!doctype html><title>Official</title><h1>Official</h1>' });
    await leaveBy(shown, link.name.replaceAll(/\s+/g, ' ').trim());
    await eventually(
      () => Promise.all([driver().network.requests(), driver().browser.pages()]),
      ([requests]) => requests.includes(`GET ${new URL(link.href).href.replace(/#.*/, '')}`),
    );
    await eventually(driver().popupIsOpen, (isOpen) => !isOpen);
    for (const tab of await driver().browser.pages())
      if ((await tab.title().catch(() => '')) === 'Official') await tab.close();
  });

  test('says that another site is none of its own', async () => {
    driver().network.serve('https://assure.ameli.fr.example.org/', { html: page.html });
    await person().visit('https://assure.ameli.fr.example.org/');
    const shown = await open();
    await eventually(
      () => innerText(shown),
      (text) => text.includes(ui.page.otherSite),
    );
    expect(await listed(shown)).toEqual([]);
  });

  test('on a page for professionals says that there is nothing to say, not that it is to be reloaded', async () => {
    const professional = practicePages.find(({ id }) => id === 'professional');
    if (professional === undefined) throw new Error('No page for professionals');
    driver().network.serve(professional.url, { html: professional.html });
    await person().visit(professional.url);
    const shown = await open();
    await eventually(
      () => innerText(shown),
      (text) => text.includes(ui.page.silent),
    );
    expect(await innerText(shown)).toContain(new URL(professional.url).host);
    expect(await innerText(shown)).not.toContain(ui.page.reload);
  });

  test('lists the hints of a page that is to show none', async () => {
    await person().keep({ profile: studentWithTemporaryNumber.profile, settings: { version: 1, inPage: false } });
    await person().visit(page.url);
    await person().record(page.url, (each) => each.page === 'account-create');
    const shown = await open();
    await shown.waitForSelector('[data-hint]');
    const help = helpFor('account-create', situationOf(studentWithTemporaryNumber), 'en');
    expect((await listed(shown)).map((line) => line.replace(/:.*/, ''))).toEqual(help.map(({ id }) => id));
    expect(await person().titles()).toEqual([]);
  });
});
