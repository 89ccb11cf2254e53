import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/model/page';
import { recognise } from '../../src/pages';
import { atlas } from './atlas';

const answers = atlas.map((page) => ({ page, found: recognise(page) }));
const steps = answers.filter(({ page }) => page.topics.length > 0 && !page.topics.includes('none'));
const others = answers.filter(({ page }) => page.topics.includes('none'));

const right = steps.filter(
  ({ page, found }) => found !== null && found.topics.some((topic) => page.topics.includes(topic)),
);
const silent = others.filter(({ found }) => found === null);

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return part.length / whole.length;
}

function byTopic(): string {
  const rows = TOPICS.map((topic) => {
    const about = steps.filter(({ page }) => page.topics[0] === topic);
    const found = about.filter((answer) => right.includes(answer));
    return { topic, pages: about.length, found: found.length };
  }).filter(({ pages }) => pages > 0);
  return rows.map(({ topic, pages, found }) => `  ${topic.padEnd(24)}${found} of ${pages}`).join('\n');
}

describe('the atlas of real pages', () => {
  console.log(
    [
      `recall ${share(right, steps).toFixed(3)} (${right.length} of ${steps.length})`,
      `silence ${share(silent, others).toFixed(3)} (${silent.length} of ${others.length})`,
      'by main topic:',
      byTopic(),
    ].join('\n'),
  );

  it('is recognised', () => {
    const missed = steps
      .filter((answer) => !right.includes(answer))
      .map(({ page, found }) => ({ url: page.url, found }));
    expect(share(right, steps), JSON.stringify(missed, null, 2)).toBeGreaterThanOrEqual(0.95);
  });

  it('meets silence where no page is a step', () => {
    const noise = others.filter(({ found }) => found !== null).map(({ page, found }) => ({ url: page.url, found }));
    expect(share(silent, others), JSON.stringify(noise, null, 2)).toBeGreaterThanOrEqual(0.99);
  });

  it('is recognised by address alone nearly as well, since titles of links prove nothing', () => {
    const byAddress = steps.filter(({ page }) => {
      const found = recognise({ url: page.url, title: '', headings: [] });
      return found !== null && found.topics.some((topic) => page.topics.includes(topic));
    });
    expect(share(byAddress, steps)).toBeGreaterThanOrEqual(0.95);
  });
});
