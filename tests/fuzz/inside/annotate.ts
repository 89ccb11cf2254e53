import { annotate } from '../../../src/annotate/keep';
import type { Anchor } from '../../../src/model/page';
import type { Plan } from '../../../src/model/plan';

/** A hint for each anchor. */
export const planOf = (
  anchors: readonly Anchor[],
  follow: Plan['follow'] = 'watch',
  mark: Plan['mark'] = null,
): Plan => ({
  page: 'a-page',
  mark,
  follow,
  language: 'en',
  direction: 'ltr',
  words: { unofficial: 'Unofficial', close: 'Close', sources: 'Sources', terms: 'French words' },
  hints: anchors.map((anchor, index) => ({
    id: `hint-${index}`,
    title: `Read this first, number ${index}`,
    anchor,
    body: [['One idea.']],
    terms: [],
    sources: [],
  })),
});

/** The real annotator in the page, with a background that always answers the same. */
export const repere = {
  fates: {} as Record<string, string>,
  /** How often the background was asked, and how often it was told something. */
  asked: 0,
  told: 0,
  plan: planOf([]),
  /** The words to mark. */
  mark: 'carte Vitale' as Plan['mark'],
  start(anchors: readonly Anchor[], follow?: Plan['follow']): void {
    this.plan = planOf(anchors, follow, this.mark);
    annotate({
      ask: () => {
        this.asked++;
        return Promise.resolve(this.plan);
      },
      tell: (_, fates) => {
        this.told++;
        this.fates = Object.fromEntries(fates.map(({ hint, fate }) => [hint, fate]));
      },
      alive: () => true,
    });
  },
};

export type Annotated = typeof repere;
