import { beforeAll, describe, expect, test } from 'vitest';
import { helpFor } from '../../src/hints/choose';
import { profileSchema } from '../../src/model/profile';
import { BROWSERS } from './harness/executables.ts';
import { withBrowser } from './harness/with-browser.ts';
import { practice } from './practice.ts';
import { situationOf, type Sample } from './situations.ts';

/** Somebody whose every answer would be noticed on a page. */
const noticeable: Sample = {
  name: 'noticeable',
  profile: profileSchema.parse({
    version: 1,
    status: 'phd-contract',
    residence: 'alsace-moselle',
    nationality: 'KZ',
    alsoWorks: false,
    enrolled: true,
    homeCover: 'ramq',
    coverFrom: 'CA',
    coverUntil: '2031-05-17',
    arrival: '2025-10-09',
    statusStart: '2025-10-13',
    permitUntil: '2031-07-23',
    filed: '2025-11-21',
    permit: 'talent',
    age: 47,
    organisation: 'mgen',
    number: 'temporary',
    recordLanguage: 'kk',
    recordCountry: 'KZ',
  }),
};

/** What a page would look for: the answers as they are kept, and as somebody would write them. */
const TELLTALES = [
  'KZ',
  'Kazakh',
  'alsace',
  'Moselle',
  'ramq',
  'Quebec',
  'Québec',
  'phd-contract',
  'doctoral contract',
  'contrat doctoral',
  '2031',
  '2025-10',
  'October 2025',
  'November 2025',
  '17 May',
  '23 July',
];

const { url, html } = practice('account-create');

/** Runs in the page's own world: everything that a page can read of itself, and what its search finds. */
function search(words: readonly string[]): string[] {
  const found: string[] = [];
  const note = (where: string, text: string): void => {
    for (const word of words) if (text.includes(word)) found.push(`${where}: ${word}`);
  };
  note('tree', new XMLSerializer().serializeToString(document));
  note('text', document.documentElement.innerText);
  for (const [name, highlight] of CSS.highlights) {
    note('highlight name', name);
    for (const range of highlight) if (range instanceof Range) note('highlight', range.toString());
  }
  for (const sheet of document.adoptedStyleSheets) for (const rule of sheet.cssRules) note('style', rule.cssText);
  const heard: unknown = Reflect.get(globalThis, 'heard');
  note('messages', JSON.stringify(heard));
  note('globals', Object.getOwnPropertyNames(globalThis).join(' '));
  note('storage', JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  for (const word of words) {
    getSelection()?.removeAllRanges();
    // What the page's own search finds, in closed shadow roots too.
    const find: unknown = Reflect.get(globalThis, 'find');
    if (typeof find === 'function' && find.call(globalThis, word, true, false, true)) found.push(`find: ${word}`);
  }
  return found;
}

describe.each(BROWSERS)('%s: the page cannot find', (name) => {
  const { person, driver } = withBrowser(name);
  const help = helpFor('account-create', situationOf(noticeable), 'en');

  beforeAll(async () => {
    driver().network.serve(url, { html });
    await person().keep({ profile: noticeable.profile });
    await person().tab.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      Reflect.set(globalThis, 'heard', heard);
      addEventListener('message', ({ data }) => heard.push(data), true);
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type, event instanceof CustomEvent ? event.detail : null);
        return dispatchEvent.call(this, event);
      };
    });
    await person().visit(url);
    await person().seeHints(help.map(({ title }) => title));
  });

  test('a word of its own: it does, so the search works', async () => {
    const word = /<h1[^>]*>\s*([^<\s]+)/.exec(html)?.[1] ?? '';
    expect(word).not.toBe('');
    const found = await person().tab.evaluate(search, [word]);
    expect(found).toContain(`tree: ${word}`);
    expect(found).toContain(`find: ${word}`);
  });

  test('a chip’s title in a closed root: it does, so the search goes deep enough', async () => {
    const [title] = help.map((hint) => hint.title);
    expect(await person().tab.evaluate(search, [title ?? ''])).toContain(`find: ${title}`);
  });

  test('any answer while the panels are closed', async () => {
    expect(await person().tab.evaluate(search, TELLTALES)).toEqual([]);
  });

  test('the text of a closed panel', async () => {
    const sentences = help.flatMap(({ body }) => body.flat().filter((run) => typeof run === 'string'));
    expect(sentences.length).toBeGreaterThan(0);
    expect(await person().tab.evaluate(search, sentences)).toEqual([]);
  });

  test.each(help.map(({ title }) => title))('any answer while a panel is open: %s', async (title) => {
    await person().openHint(title);
    expect(await person().tab.evaluate(search, TELLTALES)).toEqual([]);
    await person().tab.keyboard.press('Escape');
  });
});
