import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/model/hosts';
import type { Anchor } from '../../src/model/page';
import { pageById, recognise } from '../../src/pages';
import { plain } from '../../src/pages/wording';
import { practicePages } from '.';

const known = practicePages.filter(({ page }) => page !== null);

const named = (text: string): string =>
  plain(text)
    .replace(/&quot;|&amp;/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The headings as they stand in the file, hidden ones left out as the signals leave them out. */
function headingsOf(html: string): string[] {
  const shown = html.replace(/<div class="vieux-navigateur">[\s\S]*?<\/div>/, '');
  return [...shown.matchAll(/<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/g)].map(([, heading = '']) => heading.trim());
}

/** Every text and every name that an element of the page goes by. */
function namesIn(html: string): ReadonlySet<string> {
  const texts = [...html.matchAll(/>([^<]+)</g), ...html.matchAll(/(?:placeholder|title|aria-label)="([^"]+)"/g)];
  return new Set(texts.map(([, words = '']) => named(words)));
}

describe('the practice pages', () => {
  it('stand for at least thirty known pages, over all the hosts but one', () => {
    expect(known.length).toBeGreaterThanOrEqual(30);
    const hosts = new Set(known.map(({ url }) => new URL(url).hostname));
    // The second login host has no page of its own that was seen.
    expect(HOSTS.filter((host) => !hosts.has(host))).toEqual(['login.ameli.fr']);
  });

  it.each(practicePages)('$id is recognised as what it stands for', ({ url, html, page }) => {
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(recognise({ url, title, headings: headingsOf(html) })?.id ?? null).toBe(page);
  });

  it.each(known)('$id has the anchors that it should', ({ html, page, expectAnchors }) => {
    const anchors: Readonly<Record<string, Anchor>> = pageById(page ?? '')?.anchors ?? {};
    const names = namesIn(html);
    const missing = expectAnchors.filter((key) => !anchors[key]?.names.some((name) => names.has(named(name))));
    expect(expectAnchors).toContain('main');
    expect(missing).toEqual([]);
  });

  it.each(practicePages)('$id asks nobody else for anything', ({ html }) => {
    expect(html).not.toMatch(/\s(?:src|srcset|action|data|poster)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/<link|@import|url\(/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(?:fr|en)">/);
  });
});
