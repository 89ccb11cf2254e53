import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** The element that has the focus, as somebody who listens would know it. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

/** What has the focus in a page. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const name =
      element.getAttribute('aria-label') ?? (labels.map((label) => label.textContent).join(' ') || element.textContent);
    return {
      tag: element.localName,
      type: element.getAttribute('type') ?? '',
      name: (name ?? '').replaceAll(/\s+/g, ' ').trim(),
      value: 'value' in element ? String(element.value) : '',
    };
  });

/** Waits until the focus is on what is called so. */
export const focusIsOn = (page: Page, name: string): Promise<Focused> =>
  eventually(
    () => focused(page),
    (at) => at.name === name,
  );

/** Presses Tab until the focus is on something that will do. */
export async function tabTo(page: Page, willDo: (at: Focused) => boolean): Promise<Focused> {
  const passed = new Set<string>();
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (willDo(at)) return at;
    passed.add(at.name.slice(0, 40));
  }
  throw new Error(`The keyboard does not get there; it passes: ${[...passed].join(' | ')}`);
}

/** Tabs to what is called so (exactly), and presses Enter there. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  await tabTo(page, (at) => at.name === name);
  await page.keyboard.press('Enter');
}

/** Tabs to what is called so, and presses Enter there, upon which the page goes away, perhaps before the key is up. */
export async function leaveBy(page: Page, name: string): Promise<void> {
  await tabTo(page, (at) => at.name === name);
  await page.keyboard.press('Enter').catch(() => undefined);
}

/** A day as it is typed into a date field in American English. */
export const asTyped = (date: string): string => `${date.slice(5, 7)}${date.slice(8, 10)}${date.slice(0, 4)}`;

/** Chooses an option of a group of radio buttons, with Tab, arrows and the space bar. */
export async function chooseRadio(page: Page, value: string): Promise<void> {
  const first = await tabTo(page, ({ type }) => type === 'radio');
  if (first.value === value) {
    await page.keyboard.press(' ');
    return;
  }
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await focused(page)).value === value) return;
  }
  throw new Error(`No radio button for ${value}`);
}

/** Chooses a name in a list by typing how it begins. */
export async function chooseByTyping(page: Page, value: string, letters: string): Promise<void> {
  await tabTo(page, ({ tag }) => tag === 'select');
  await page.keyboard.type(letters);
  await eventually(
    () => focused(page),
    (at) => at.value === value,
  );
}
