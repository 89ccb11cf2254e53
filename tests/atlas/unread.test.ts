import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNREAD } from '../../src/model/hosts';
import { isSilent, pages, recognise } from '../../src/pages';
import { practicePages } from '../practice';

/** Whether an address fits a match pattern of a browser. */
const fits = (pattern: string, url: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(url);
const unread = (url: string): boolean => UNREAD.some((pattern) => fits(pattern, url));

const word = fc.stringMatching(/^[a-z0-9-]{1,24}$/);
const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('/'));

describe('where the content script does not start', () => {
  it.each(UNREAD)('%s is silent whatever the path and the headings', (pattern) => {
    fc.assert(
      fc.property(path, word, (rest, fund) => {
        const url = pattern.replace('/*/', `/${fund}/`).replace(/\*$/, rest);
        expect(unread(url)).toBe(true);
        expect(isSilent(url)).toBe(true);
        expect(recognise({ url, title: 'Carte Vitale', headings: ['Commander une carte Vitale'] })).toBeNull();
      }),
    );
  });

  it('is never a page that is known', () => {
    const known = practicePages.filter(({ page }) => page !== null);
    expect(known.length).toBeGreaterThan(pages.length / 2);
    expect(known.filter(({ url }) => unread(url)).map(({ id }) => id)).toEqual([]);
  });
});

describe('an address that is silent', () => {
  const sections = ['remboursements/rembourse', 'droits-demarches/pensions-allocations-rentes', 'droits-demarches'];
  const titles = pages.flatMap(({ anchors }) => anchors.main.names);
  const article = fc
    .tuple(fc.constantFrom(...sections), fc.oneof(word, fc.constantFrom('carte-vitale', 'changement-d-adresse')))
    .map(([section, last]) => `https://www.ameli.fr/paris/assure/${section}/${last}`);

  it('is so whatever the title and the headings', () => {
    const met = { silent: 0, read: 0 };
    fc.assert(
      fc.property(article, fc.constantFrom(...titles), fc.constantFrom(...titles), (url, title, heading) => {
        const silent = isSilent(url);
        met[silent ? 'silent' : 'read']++;
        expect(silent && recognise({ url, title, headings: [heading] }) !== null).toBe(false);
      }),
    );
    expect(Math.min(met.silent, met.read)).toBeGreaterThan(10);
  });
});
