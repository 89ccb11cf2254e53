import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { helpFor } from '../../src/hints/choose';
import type { Situation } from '../../src/hints/situation';
import type { Page as KnownPage } from '../../src/model/page';
import { STEPS } from '../../src/model/step';
import { pageById } from '../../src/pages';
import { eventually } from '../../tests/e2e/harness/eventually.ts';
import type { BrowserName } from '../../tests/e2e/harness/executables.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { personIn, type Person, type TabRecord } from '../../tests/e2e/harness/person.ts';
import { situationOf, studentWithTemporaryNumber } from '../../tests/e2e/situations.ts';
import { practicePages } from '../../tests/practice';
import { contents } from './contents.ts';
import { stepOf } from './step-of-topic.ts';
import { table } from './table.ts';

const PICTURES = fileURLToPath(new URL('../../.output/demo', import.meta.url));

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const picture = (name: string): `${string}.png` => `${PICTURES}/${name}.png`;

interface Stop {
  readonly id: string;
  readonly url: string;
  readonly page: KnownPage & { readonly id: string };
}

/** The known practice pages in the order of the journey, one for each page. */
const stops: readonly Stop[] = practicePages
  .flatMap(({ id, url, page: known }) => {
    const page = known === null ? undefined : pageById(known);
    return page ? [{ id, url, page }] : [];
  })
  .filter(({ page }, index, all) => all.findIndex((each) => each.page.id === page.id) === index)
  .toSorted((a, b) => STEPS.indexOf(stepOf[a.page.topics[0]]) - STEPS.indexOf(stepOf[b.page.topics[0]]));

/** What became of the hints of a page, as a line of the table. */
async function lineOf(person: Person, { url, page }: Stop, situation: Situation): Promise<string[]> {
  const help = helpFor(page.id, situation, 'en');
  await person.visit(url);
  const isHere = (record: TabRecord): boolean => record.page === page.id && record.fates.length === help.length;
  // Some pages build themselves after loading: their hints are told of again once the headings are there.
  const isWhole = ({ fates }: TabRecord): boolean => fates.every(({ fate }) => fate !== 'no-anchor');
  const { fates } = await person
    .record(url, (record) => isHere(record) && isWhole(record))
    .catch(() => person.record(url, isHere));
  const isShown = (fate: string): boolean => fate === 'placed' || fate === 'hidden';
  const said = fates.map(({ hint, fate }) => {
    const title = help.find(({ id }) => id === hint)?.title ?? hint;
    return { shown: isShown(fate), text: fate === 'placed' ? title : `${title} (${fate})` };
  });
  const texts = (shown: boolean): string =>
    said
      .filter((each) => each.shown === shown)
      .map(({ text }) => text)
      .join('; ');
  return [page.id, stepOf[page.topics[0]], texts(true), texts(false)];
}

/** Pictures of an opened hint, of the popup and of the options page. */
async function takePictures({ driver, tab, visit, titles, openHint }: Person, options: Page): Promise<void> {
  const page = stops.find(({ page: known }) => known.id === 'account-create');
  if (!page) throw new Error('There is no practice page to take a picture of');
  await visit(page.url);
  const [hint] = await eventually(titles, (all) => all.length > 0);
  if (hint !== undefined) await openHint(hint);
  await tab.screenshot({ path: picture('hint') });
  const popup = await driver.openPopup(tab);
  await popup.waitForSelector('[data-hint]');
  await popup.screenshot({ path: picture('popup') });
  await driver.closePopup();
  await options.bringToFront();
  await options.screenshot({ path: picture('options'), fullPage: true });
}

/** Leaves the window to the person, with a page of links to the practice pages, until they close it. */
async function explore({ driver, tab }: Person): Promise<void> {
  const start = 'https://practice.example/';
  driver.network.serve(start, { html: contents(stops.map(({ url, page }) => ({ url, name: page.id }))) });
  await tab.goto(start);
  process.stdout.write(
    '\nThe window is yours: these pages are practice pages, nothing reaches the internet. Close it to end.\n',
  );
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  await driver.network.stop();
}

/**
 * Shows Repère at work: a browser with the extension, practice pages at the real addresses, and a sample situation.
 * Walks the journey and prints what was shown on each page. Without a display it saves pictures and ends; with one,
 * the window stays open until the person closes it.
 */
export async function walk(browser: BrowserName): Promise<void> {
  const driver = await launch(browser, { display: hasDisplay });
  for (const { url, html, headers } of practicePages) driver.network.serve(url, { html, ...(headers && { headers }) });
  const options = await driver.welcome();
  const person = await personIn(driver);
  const { name, profile } = studentWithTemporaryNumber;
  await person.keep({ profile });
  if (!hasDisplay) {
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    await person.tab.setViewport({ width: 1200, height: 900 });
  }

  process.stdout.write(`\n${name}, in ${browser}\n\n`);
  const situation = situationOf(studentWithTemporaryNumber);
  const lines: string[][] = [];
  for (const stop of stops) {
    lines.push(await lineOf(person, stop, situation));
    if (!hasDisplay) await person.tab.screenshot({ path: picture(`page-${stop.id}`) });
  }
  process.stdout.write(table(['page', 'step', 'hints shown', 'hints refused'], lines));

  if (hasDisplay) {
    await options.close();
    await explore(person);
    return;
  }
  await takePictures(person, options);
  await driver.close();
  process.stdout.write(`\nPictures of every page, a hint, the popup and the options page: ${PICTURES}\n`);
}
