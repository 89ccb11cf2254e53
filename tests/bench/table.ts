import { added, hintsSeen, mediansOf, smallestOf, type Comparison } from './compare.ts';
import type { Sample } from './sample.ts';

interface Measure {
  readonly name: string;
  readonly of: keyof Sample;
  readonly digits: number;
  /** Left out of the ratios: nothing to divide by. */
  readonly plain?: boolean;
}

const LOADED: readonly Measure[] = [
  { name: 'main thread, ms', of: 'work', digits: 1 },
  { name: 'script, ms', of: 'script', digits: 1, plain: true },
  { name: 'layout and style, ms', of: 'layout', digits: 1 },
  { name: 'long tasks', of: 'longTasks', digits: 0, plain: true },
  { name: 'longest of them, ms', of: 'longest', digits: 0, plain: true },
  { name: 'layout shift', of: 'shift', digits: 4, plain: true },
  { name: 'hint visible, ms', of: 'hint', digits: 0 },
  { name: 'memory, MB', of: 'heap', digits: 2 },
];
const STRAINED: readonly Measure[] = [
  { name: 'main thread, ms', of: 'strainWork', digits: 1 },
  { name: 'until drawn, ms', of: 'strainTook', digits: 0 },
  { name: 'longest frame, ms', of: 'worstFrame', digits: 0 },
];

const written = (value: number | undefined, digits: number): string =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function line(comparison: Comparison, title: string, { name, of, digits, plain }: Measure): string {
  const medians = mediansOf(comparison, of);
  const smallest = smallestOf(comparison, of);
  const [none, bare, ours] = [medians[0], medians[1], medians.at(-1)];
  const ratio = (to: number | undefined): string =>
    plain === true || to === undefined || ours === undefined ? '–' : written(ours / to, 2);
  const cells = medians.map((value, index) =>
    plain === true ? written(value, digits) : `${written(value, digits)} (${written(smallest[index], digits)})`,
  );
  const difference = written(added(comparison, of), digits);
  return row([title, name, ...cells, difference, ratio(none), ratio(bare)]);
}

function lines(comparison: Comparison): string[] {
  const { group } = comparison;
  const measures = LOADED.filter(({ of }) => of !== 'hint' || group.trials.some(({ hinted }) => hinted));
  const loaded = measures.map((measure, index) => line(comparison, index === 0 ? `**${group.title}**` : '', measure));
  if (group.trials.some(({ hinted }) => hinted)) {
    const seen = hintsSeen(comparison).map(([shown, loads], index) => (index === 0 ? '–' : `${shown} of ${loads}`));
    loaded.push(row(['', 'hint visible on', ...seen, '–', '–', '–']));
  }
  if (group.strain === undefined) return loaded;
  const strained = group.strain.startsWith('burst') ? STRAINED.slice(0, 2) : STRAINED;
  return [
    ...loaded,
    ...strained.map((measure, index) => line(comparison, index === 0 ? `… ${group.strain}` : '', measure)),
  ];
}

/** Everything that was compared, as one table: medians and, in brackets, the smallest; then what ours adds. */
export function table(comparisons: readonly Comparison[], names: readonly string[]): string {
  const head = ['page', 'measured', ...names, 'Repère adds', '÷ no extension', '÷ plain DOM'];
  const align = head.map((_, index) => (index < 2 ? '---' : '--:'));
  return [row(head), row(align), ...comparisons.flatMap(lines)].join('\n');
}

/** A small table of rows of texts. */
export const plainTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
