import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { pageById } from '../../src/pages';
import { practicePages } from '../practice';
import { BROWSERS } from './harness/executables.ts';
import { misplaced } from './harness/near.ts';
import { isSettled } from './harness/settled.ts';
import { withBrowser } from './harness/with-browser.ts';
import { SAMPLES, situationOf, studentWithTemporaryNumber } from './situations.ts';

const known = practicePages.filter(({ page }) => page !== null);
const others = practicePages.filter(({ page }) => page === null);

/** Copies of the login page stand on hosts like these to steal bank cards. */
const LOOK_ALIKES = ['assure.ameli.fr.example.org', 'www.assure.ameli.fr', 'assure-ameli.fr', 'xn--amli-dpa.fr'];

test('there are at least twenty known pages, and each has a hint for somebody among the samples', () => {
  const pages = [...new Set(known.map(({ page }) => page ?? ''))];
  expect(pages.length).toBeGreaterThanOrEqual(20);
  const silent = pages.filter((page) =>
    SAMPLES.every((sample) => helpFor(page, situationOf(sample), 'en').length === 0),
  );
  expect(silent).toEqual([]);
});

describe.each(BROWSERS)('%s', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(async () => {
    for (const { url, html, headers } of practicePages)
      driver().network.serve(url, { html, ...(headers && { headers }) });
    // Tall enough for every anchor to be in sight.
    await person().tab.setViewport({ width: 1280, height: 4000 });
  });

  describe.each(SAMPLES)('$name', (sample) => {
    beforeAll(() => person().keep({ profile: sample.profile }));

    test.each(known)('$id', async ({ url, page }) => {
      const { visit, record, seeHints, badge, tab } = person();
      const help = helpFor(page ?? '', situationOf(sample), 'en');
      await visit(url);
      const { fates } = await record(url, (each) => each.page === page && isSettled(each.fates, help));
      const drawn = await seeHints(
        help.filter((_, index) => fates[index]?.fate === 'placed').map(({ title }) => title),
      );
      expect(await misplaced(tab, drawn, help)).toEqual([]);
      expect(await badge(url)).toBe(help.length === 0 ? '' : String(help.length));
    });
  });

  describe('nothing is shown', () => {
    beforeEach(() => person().keep({ profile: studentWithTemporaryNumber.profile }));

    test.each(others)('$id', async ({ url }) => {
      const { visit, quiet, hints } = person();
      await visit(url);
      await quiet();
      expect(await hints()).toEqual([]);
    });

    test.each(LOOK_ALIKES)('%s', async (host) => {
      const { visit, quiet, hints } = person();
      const copied = known.find(({ page }) => page === 'account-create') ?? known[0];
      expect(copied).toBeDefined();
      if (!copied) return;
      const url = new URL(copied.url);
      url.host = host;
      driver().network.serve(url.href, { html: copied.html });
      await visit(url.href);
      await quiet();
      expect(await hints()).toEqual([]);
    });
  });
});

test('every practice page that is known has its definition', () => {
  expect(known.filter(({ page }) => pageById(page ?? '') === undefined)).toEqual([]);
});
