import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/model/page';
import { recognise } from '../../src/pages';
import { atlas, type AtlasPage } from './atlas';

const steps = atlas.filter(({ topics }) => topics.length > 0 && !topics.includes('none'));
const others = atlas.filter(({ topics }) => topics.includes('none'));

const isRight = (page: AtlasPage): boolean => {
  const found = recognise(page);
  return found !== null && found.topics.some((topic) => page.topics.includes(topic));
};
const isSilent = (page: AtlasPage): boolean => recognise(page) === null;

const right = steps.filter(isRight);
const silent = others.filter(isSilent);

function byTopic(): string {
  return TOPICS.map((topic) => {
    const about = steps.filter(({ topics }) => topics[0] === topic);
    return { topic, pages: about.length, found: about.filter(isRight).length };
  })
    .filter(({ pages }) => pages > 0)
    .map(({ topic, pages, found }) => `  ${topic.padEnd(24)}${found} of ${pages}`)
    .join('\n');
}

/** What went wrong, for the message of a test that fails. */
function said(pages: readonly AtlasPage[]): readonly string[] {
  return pages.map((page) => `${page.url}: ${page.topics.join()}, but ${recognise(page)?.id ?? 'silence'}`);
}

describe('the atlas of real pages', () => {
  console.log(
    [
      `recall ${(right.length / steps.length).toFixed(3)} (${right.length} of ${steps.length})`,
      `silence ${(silent.length / others.length).toFixed(3)} (${silent.length} of ${others.length})`,
      'found, by main topic:',
      byTopic(),
    ].join('\n'),
  );

  it('is recognised', () => {
    const missed = said(steps.filter((page) => !isRight(page)));
    expect({ enough: right.length / steps.length >= 0.95, missed }).toMatchObject({ enough: true });
  });

  it('meets silence where no page is a step', () => {
    const noise = said(others.filter((page) => !isSilent(page)));
    expect({ enough: silent.length / others.length >= 0.99, noise }).toMatchObject({ enough: true });
  });

  it('is recognised by its address alone, since titles of links prove nothing', () => {
    const missed = steps.filter((page) => !isRight({ ...page, title: '', headings: [] }));
    expect({ enough: 1 - missed.length / steps.length >= 0.95, missed: said(missed) }).toMatchObject({ enough: true });
  });
});
