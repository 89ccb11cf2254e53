import type { Contender } from './browsers.ts';
import { median } from './medians.ts';
import { takeSample, type Sample } from './sample.ts';
import type { Group } from './trials.ts';

/** The samples of one group of pages: for each contender the same loads in the same order. */
export interface Comparison {
  readonly group: Group;
  readonly samples: readonly (readonly Sample[])[];
}

/** Loads a group's pages, or those whose turn it is, once in every contender by turns, page by page. */
async function once(
  group: Group,
  run: number,
  contenders: readonly Contender[],
  into: readonly Sample[][],
): Promise<void> {
  for (const trial of group.trials.filter((_, index) => index % group.spread === run % group.spread))
    for (let load = 0; load < group.loads; load++)
      for (const [index, { driver, folder }] of contenders.entries()) {
        const samples = into[index];
        if (samples !== undefined) samples.push(await takeSample(driver, trial, folder !== null));
      }
}

/** Measures every group in so many runs; within a run the contenders take turns. */
export async function compare(
  groups: readonly Group[],
  contenders: readonly Contender[],
  runs: number,
  progress: (said: string) => void,
): Promise<Comparison[]> {
  const all = groups.map((group) => ({ group, samples: contenders.map((): Sample[] => []) }));
  for (let run = 0; run < runs; run++)
    for (const { group, samples } of all) {
      if (run >= group.mostRuns) continue;
      progress(`run ${run + 1} of ${runs}: ${group.title}`);
      await once(group, run, contenders, samples);
    }
  return all;
}

/** The medians of one measure, a number for each contender. */
export const mediansOf = ({ samples }: Comparison, measure: keyof Sample): number[] =>
  samples.map((each) => median(each.map((sample) => sample[measure]).filter((value) => !Number.isNaN(value))));

/** The smallest values of one measure: what is left when nothing else disturbs. */
export const smallestOf = ({ samples }: Comparison, measure: keyof Sample): number[] =>
  samples.map((each) => Math.min(...each.map((sample) => sample[measure]).filter((value) => !Number.isNaN(value))));

/** On how many loads a hint was seen, of how many. */
export const hintsSeen = ({ samples }: Comparison): (readonly [number, number])[] =>
  samples.map((each) => [each.filter(({ hint }) => !Number.isNaN(hint)).length, each.length]);

/** What a contender, ours unless another is named, adds to the first: the median of the differences in the same turn. */
export function added({ samples }: Comparison, measure: keyof Sample, contender = -1): number {
  const [first = [], other = []] = [samples[0], samples.at(contender)];
  return median(
    other.flatMap((sample, turn) => {
      const base = first[turn];
      return base === undefined ? [] : [sample[measure] - base[measure]];
    }),
  );
}
