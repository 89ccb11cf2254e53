import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { helpFor } from '../../src/hints/choose';
import type { Page as KnownPage } from '../../src/model/page';
import { STEPS } from '../../src/model/step';
import { pageById } from '../../src/pages';
import { eventually } from '../../tests/e2e/harness/eventually.ts';
import type { BrowserName } from '../../tests/e2e/harness/executables.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { personIn } from '../../tests/e2e/harness/person.ts';
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

/**
 * Shows Repère at work: a browser with the extension, practice pages at the real addresses, and a sample situation.
 * Walks the journey and prints what was shown on each page. Without a display it saves pictures and ends; with one,
 * the window stays open until the person closes it.
 */
export async function walk(browser: BrowserName): Promise<void> {
  const driver = await launch(browser, { display: hasDisplay });
  for (const { url, html, headers } of practicePages) driver.network.serve(url, { html, ...(headers && { headers }) });
  const welcome = await driver.welcome();
  const person = await personIn(driver);
  const { tab } = person;
  if (!hasDisplay) {
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    await tab.setViewport({ width: 1200, height: 900 });
  }

  await person.keep({ profile: studentWithTemporaryNumber.profile });
  process.stdout.write(`\n${studentWithTemporaryNumber.name}, in ${browser}\n\n`);
  const situation = situationOf(studentWithTemporaryNumber);
  const lines: string[][] = [];
  for (const { id, url, page } of stops) {
    const help = helpFor(page.id, situation, 'en');
    await person.visit(url);
    // Some pages build themselves after loading: their hints are told of again once the headings are there.
    const { fates } = await person.record(
      url,
      ({ page: seen, fates: told }) =>
        seen === page.id && told.length === help.length && told.every(({ fate }) => fate !== 'no-anchor'),
    );
    const titles = (wanted: (fate: string) => boolean): string =>
      fates
        .filter(({ fate }) => wanted(fate))
        .map(({ hint, fate }) => {
          const title = help.find((each) => each.id === hint)?.title ?? hint;
          return fate === 'placed' ? title : `${title} (${fate})`;
        })
        .join('; ');
    lines.push([
      page.id,
      stepOf[page.topics[0]],
      titles((fate) => fate === 'placed' || fate === 'hidden'),
      titles((fate) => fate !== 'placed' && fate !== 'hidden'),
    ]);
    if (!hasDisplay) await tab.screenshot({ path: picture(`page-${id}`) });
  }
  process.stdout.write(table(['page', 'step', 'hints shown', 'hints refused'], lines));

  const first = stops.find(({ page }) => page.id === 'account-create');
  if (!hasDisplay && first) {
    await person.visit(first.url);
    const [hint] = await eventually(person.titles, (all) => all.length > 0);
    if (hint !== undefined) await person.openHint(hint);
    await tab.screenshot({ path: picture('hint') });
    const popup = await driver.openPopup(tab);
    await popup.waitForSelector('[data-hint]');
    await popup.screenshot({ path: picture('popup') });
    await driver.closePopup();
    await welcome.bringToFront();
    await welcome.screenshot({ path: picture('options'), fullPage: true });
    await driver.close();
    process.stdout.write(`\nPictures of every page, the popup and the options page: ${PICTURES}\n`);
    return;
  }

  await welcome.close();
  const start = 'https://practice.example/';
  driver.network.serve(start, { html: contents(stops.map(({ url, page }) => ({ url, name: page.id }))) });
  await tab.goto(start);
  process.stdout.write(
    '\nThe window is yours: these pages are practice pages, nothing reaches the internet. Close it to end.\n',
  );
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  await driver.network.stop();
}
