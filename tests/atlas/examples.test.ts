import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFiles, pages } from '../../src/pages';
import { candidates } from '../../src/pages/recognise';
import { plain } from '../../src/pages/wording';

const claims = (url: string) => candidates(pages, { url, title: '', headings: [] });

describe('every page', () => {
  it('is named by its file, and by no other', () => {
    expect(pageFiles.map(([, page]) => page.id)).toEqual(pageFiles.map(([path]) => basename(path, '.ts')));
    expect(new Set(pages.map((page) => page.id)).size).toBe(pages.length);
  });

  it.each(pages.map((page) => ({ id: page.id, examples: page.examples })))(
    '$id knows its examples',
    ({ id, examples }) => {
      expect(examples.map((url) => claims(url).at(0)?.page.id ?? 'silence')).toEqual(examples.map(() => id));
    },
  );

  it('is alone at its examples: no other page is as likely', () => {
    const shared = pages.flatMap((page) =>
      page.examples.filter((url) => {
        const [first, second] = claims(url).map(({ weight }) => JSON.stringify(weight));
        return second !== undefined && first === second;
      }),
    );
    expect(shared).toEqual([]);
  });

  it('names each anchor once by each of its names', () => {
    const repeated = pages.flatMap((page) =>
      Object.entries(page.anchors)
        .filter(
          ([, { names }]) =>
            new Set(
              names.map((name) =>
                plain(name)
                  .replace(/[^a-z0-9]+/g, ' ')
                  .trim(),
              ),
            ).size < names.length,
        )
        .map(([key]) => `${page.id} ${key}`),
    );
    expect(repeated).toEqual([]);
  });
});
