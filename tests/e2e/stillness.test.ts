import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { practicePages } from '../practice';
import { BROWSERS } from './harness/executables.ts';
import { positions } from './harness/person.ts';
import { withBrowser } from './harness/with-browser.ts';
import { situationOf, studentWithTemporaryNumber } from './situations.ts';

const { profile } = studentWithTemporaryNumber;
const helped = practicePages.filter(
  ({ page }) => page !== null && helpFor(page, situationOf(studentWithTemporaryNumber), 'en').length > 0,
);

describe.each(BROWSERS)('%s: no element of a page moves', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(async () => {
    for (const { url, html, headers } of helped) driver().network.serve(url, { html, ...(headers && { headers }) });
    await person().tab.setViewport({ width: 1280, height: 4000 });
  });

  test.each(helped)('$id', async ({ url, page }) => {
    const { keep, visit, record, seeHints, titles, tab } = person();
    const wanted = helpFor(page ?? '', situationOf(studentWithTemporaryNumber), 'en').map(({ title }) => title);

    await keep({ profile, settings: { version: 1, inPage: false } });
    await visit(url);
    await record(url);
    expect(await titles()).toEqual([]);
    const without = await positions(tab);
    expect(without.length).toBeGreaterThan(5);

    // Late: the hints come to a page that has stood for a while.
    await keep({ profile });
    await seeHints(wanted);
    expect(await positions(tab)).toEqual(without);

    // Early: the hints are there as soon as the page is, the background being awake.
    await visit(url);
    await seeHints(wanted);
    expect(await positions(tab)).toEqual(without);

    // With an open panel.
    const [title] = wanted;
    if (title !== undefined) await person().openHint(title);
    expect(await positions(tab)).toEqual(without);

    // Slow: the background must wake up first.
    await driver().stopBackground();
    await visit(url);
    await seeHints(wanted);
    expect(await positions(tab)).toEqual(without);
  });
});
