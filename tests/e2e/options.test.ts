import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import { daysAfter } from '../../src/model/dates';
import type { ProfileField } from '../../src/model/profile';
import { eventually } from './harness/eventually.ts';
import { BROWSERS } from './harness/executables.ts';
import { asTyped, chooseByTyping, chooseRadio, focused, focusIsOn, pressNamed, tabTo } from './harness/keyboard.ts';
import { withBrowser } from './harness/with-browser.ts';
import { today } from './situations.ts';

const { ui, questions } = en;
const until = daysAfter(today(), 200);

/** What the person answers; to anything else they say that they do not know. */
const ANSWERS: Readonly<Partial<Record<ProfileField, string>>> = {
  status: 'student',
  residence: 'mainland',
  nationality: 'IN',
  alsoWorks: 'no',
  enrolled: 'yes',
  homeCover: 'none',
  permit: 'vls-ts',
  permitUntil: until,
  number: 'temporary',
  organisation: 'cpam',
};

const isField = (field: string): field is ProfileField & keyof typeof questions =>
  field in questions && field !== 'groups';

/** The field that the question with the focus asks for. */
async function asked(page: Page): Promise<ProfileField> {
  const { name } = await eventually(
    () => focused(page),
    ({ tag }) => tag === 'h2',
  );
  const field = Object.keys(questions)
    .filter(isField)
    .find((each) => questions[each].question === name);
  if (!field) throw new Error(`Not a question: ${name}`);
  return field;
}

/** Answers the question that has the focus, with the keyboard alone. */
async function answer(page: Page, field: ProfileField): Promise<void> {
  const value = ANSWERS[field];
  if (value === undefined) {
    await tabTo(page, ({ tag, name }) => tag === 'button' && name.includes(ui.dontKnow));
    await page.keyboard.press('Enter');
    return;
  }
  if (field === 'nationality') await chooseByTyping(page, value, 'India');
  else if (field === 'permitUntil') {
    await tabTo(page, ({ type }) => type === 'date');
    await page.keyboard.type(asTyped(value));
  } else await chooseRadio(page, value);
  await pressNamed(page, ui.interview.next);
}

describe.each(BROWSERS)('%s: your situation, with the keyboard alone', (name) => {
  const { person, welcome } = withBrowser(name, { keepWelcome: true });

  beforeAll(() => welcome().bringToFront());

  test('it opens when Repère is installed, and says first what is kept and where', async () => {
    const page = welcome();
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain(ui.start.keptHeading);
    expect(text).toContain(ui.privacy.stays);
    expect(text.indexOf(ui.privacy.stays)).toBeLessThan(text.indexOf(ui.start.button));
    expect(await person().kept()).toEqual({});
  });

  test('at most eight questions, and every answer is kept', async () => {
    const page = welcome();
    await pressNamed(page, ui.start.button);
    const fields: ProfileField[] = [];
    let done = false;
    while (!done && fields.length < 20) {
      const field = await asked(page);
      fields.push(field);
      await answer(page, field);
      // Either the next question takes the focus, or the answers are shown.
      const next = await eventually(
        () => focused(page),
        (at) => at.tag === 'h2' && (!isField(field) || at.name !== questions[field].question),
      );
      done = next.name === ui.answers.conclusion;
    }
    expect(fields.length).toBeLessThanOrEqual(8);
    expect(fields.slice(0, 3)).toEqual(['status', 'residence', 'nationality']);
    const { profile } = await person().kept();
    const expected = fields.map((field) => [
      field,
      ANSWERS[field] === 'yes' ? true : ANSWERS[field] === 'no' ? false : ANSWERS[field],
    ]);
    expect(profile).toMatchObject(Object.fromEntries(expected.filter(([, value]) => value !== undefined)));
  });

  test('an answer can be changed', async () => {
    const page = welcome();
    await pressNamed(page, `${ui.answers.change}: ${questions.residence.short}`);
    expect(await asked(page)).toBe('residence');
    await tabTo(page, ({ type }) => type === 'radio');
    await page.keyboard.press('ArrowDown');
    await pressNamed(page, ui.interview.next);
    await eventually(
      () => person().kept(),
      ({ profile }) => JSON.stringify(profile).includes('"alsace-moselle"'),
    );
  });

  test('everything can be deleted, after one question', async () => {
    const page = welcome();
    // The focus goes to the question, and comes back.
    await pressNamed(page, ui.holdings.erase);
    await focusIsOn(page, ui.holdings.eraseQuestion);
    await pressNamed(page, ui.holdings.eraseNo);
    await focusIsOn(page, ui.holdings.erase);
    expect(await person().kept()).toHaveProperty('profile');
    await page.keyboard.press('Enter');
    await focusIsOn(page, ui.holdings.eraseQuestion);
    await pressNamed(page, ui.holdings.eraseYes);
    const kept = await eventually(
      () => person().kept(),
      (now) => !('profile' in now),
    );
    expect(kept).toEqual({});
  });
});
