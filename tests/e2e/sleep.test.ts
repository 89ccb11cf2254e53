import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { BROWSERS } from './harness/executables.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { exchangeStudentWithEhic, situationOf, studentWithTemporaryNumber } from './situations.ts';

const page = practice('account-create');
const titlesFor = (sample: typeof exchangeStudentWithEhic) =>
  helpFor('account-create', situationOf(sample), 'en').map(({ title }) => title);

describe.each(BROWSERS)('%s: the hints come although the background', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(async () => {
    driver().network.serve(page.url, { html: page.html });
    await person().keep({ profile: studentWithTemporaryNumber.profile });
  });

  test('was asleep', async () => {
    const { visit, seeHints } = person();
    await driver().stopBackground();
    await visit(page.url);
    await seeHints(titlesFor(studentWithTemporaryNumber));
  });

  // The moment of its death is tried at several places between the page's first signals and the plan.
  test.each([0, 5, 15, 30, 60, 120])('dies %i ms after the page was asked for', async (delay) => {
    const { tab, visit, seeHints } = person();
    await tab.goto('about:blank');
    const visited = visit(page.url);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await driver().stopBackground();
    await visited;
    await seeHints(titlesFor(studentWithTemporaryNumber));
  });

  test('was asleep when an answer changed', async () => {
    const { keep, visit, seeHints } = person();
    await visit(page.url);
    await seeHints(titlesFor(studentWithTemporaryNumber));
    await driver().stopBackground();
    await keep({ profile: exchangeStudentWithEhic.profile });
    expect(titlesFor(exchangeStudentWithEhic)).not.toEqual(titlesFor(studentWithTemporaryNumber));
    await seeHints(titlesFor(exchangeStudentWithEhic));
    await keep({ profile: studentWithTemporaryNumber.profile });
    await seeHints(titlesFor(studentWithTemporaryNumber));
  });
});
