import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { chooseRadio, pressNamed } from './harness/keyboard.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { exchangeStudentWithEhic } from './situations.ts';

const { ui, questions } = en;
const page = practice('account-create');

/** Stored profiles that somebody else wrote, with words of what the person must be told. */
const BROKEN = [
  {
    what: 'from a newer version',
    profile: { version: 99, status: 'student', moon: 'full' },
    told: ui.trouble.newer.replace('{{what}}', ui.trouble.profile),
  },
  {
    what: 'with a wrong type',
    profile: { version: 1, status: 'student', residence: 5, nationality: 'IN' },
    told: questions.residence.short,
  },
  { what: 'half written', profile: { version: 1, status: 'stud' }, told: questions.status.short },
  {
    what: 'that is a text',
    profile: '{"version":1,"sta',
    told: ui.trouble.unreadable.replace('{{what}}', ui.trouble.profile),
  },
  {
    what: 'that is a list',
    profile: [1, 2, 3],
    told: ui.trouble.unreadable.replace('{{what}}', ui.trouble.profile),
  },
] as const;

describe.each(BROWSERS)('%s: a stored profile', (name) => {
  const { person, driver } = withBrowser(name);

  beforeAll(() => driver().network.serve(page.url, { html: page.html }));

  test.each(BROKEN)('$what: the person is told, nothing is overwritten', async ({ profile, told }) => {
    const { keep, kept, visit, record, tab } = person();
    await keep({ profile });
    await visit(page.url);
    await record(page.url, (each) => each.page === 'account-create');
    const popup = await driver().openPopup(tab);
    const text = await eventually(
      () => popup.evaluate(() => document.body.innerText),
      (now) => now.includes(ui.trouble.heading),
    );
    await driver().closePopup();
    expect(text).toContain(told);
    expect(await kept()).toEqual({ profile });
  });

  test('that is empty is no trouble', async () => {
    const { keep, visit, tab } = person();
    await keep({ profile: { version: 1 } });
    await visit(page.url);
    const popup = await driver().openPopup(tab);
    const text = await eventually(
      () => popup.evaluate(() => document.body.innerText),
      (now) => now.includes(ui.welcome.heading),
    );
    await driver().closePopup();
    expect(text).not.toContain(ui.trouble.heading);
  });

  test('that could not be read is set aside, whole, when a new answer is written', async () => {
    const broken = { version: 1, status: 'stud', residence: 'mainland' };
    await person().keep({ profile: broken });
    const options = await driver().openExtensionPage('options.html');
    await options.waitForSelector('main button');
    await pressNamed(options, ui.answers.goOn);
    await options.waitForSelector('fieldset');
    await chooseRadio(options, 'student');
    await pressNamed(options, ui.interview.next);
    const stored = await eventually(
      () => person().kept(),
      (now) => JSON.stringify(now.profile).includes('"student"'),
    );
    await options.close();
    expect(stored).toMatchObject({
      profile: { version: 1, status: 'student', residence: 'mainland' },
      aside: [{ area: 'profile', raw: broken }],
    });
  });

  test('stays as it is when hints are chosen from it', async () => {
    const { keep, kept, visit, record } = person();
    await keep({ profile: exchangeStudentWithEhic.profile });
    await visit(page.url);
    await record(page.url, ({ fates }) => fates.length > 0);
    expect(await kept()).toEqual({ profile: exchangeStudentWithEhic.profile });
  });
});
