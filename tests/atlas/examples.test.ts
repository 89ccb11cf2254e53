import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFiles, pages, recognise } from '../../src/pages';
import { candidates } from '../../src/pages/recognise';

const signalsOf = (url: string) => ({ url, title: '', headings: [] });

describe('every page', () => {
  it('is named by its file', () => {
    for (const [path, page] of pageFiles) expect(page.id).toBe(basename(path, '.ts'));
  });

  it('has an id of its own', () => {
    const ids = pages.map((page) => page.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(pages.map((page) => [page.id, page] as const))(
    '%s knows its examples, and no other page claims them',
    (_, page) => {
      for (const url of page.examples) {
        const found = recognise(signalsOf(url));
        expect(found?.id ?? null, url).toBe(page.id);
        const [first, second] = candidates(pages, signalsOf(url));
        if (second !== undefined)
          expect(second.weight, `${url}: ${second.page.id} is as likely`).not.toEqual(first?.weight);
      }
    },
  );

  it('gives every anchor names that differ', () => {
    for (const page of pages)
      for (const anchor of Object.values(page.anchors))
        expect(new Set(anchor.names).size, page.id).toBe(anchor.names.length);
  });
});
