import { added, mediansOf, type Comparison } from './compare.ts';
import type { Growth } from './growth.ts';
import type { Surroundings } from './surroundings.ts';

/** One promise of the design, what was measured for it, and whether it holds. */
export interface Budget {
  readonly what: string;
  readonly allowed: string;
  readonly measured: string;
  readonly holds: boolean;
}

/** Everything that was measured. */
export interface Measured {
  readonly comparisons: readonly Comparison[];
  readonly growth: readonly Growth[];
  readonly surroundings: Surroundings;
  /** Ours, in bytes: the content script alone, and the whole extension. */
  readonly contentBytes: number;
  readonly zippedBytes: number;
  /** Where the content script runs, and where it may. */
  readonly matches: readonly string[];
  readonly hosts: readonly string[];
}

/** The contender that inserts the text with plain DOM. */
const BARE = 1;

const group = (comparisons: readonly Comparison[], id: string): Comparison => {
  const found = comparisons.find((comparison) => comparison.group.id === id);
  if (found === undefined) throw new Error(`Nothing was measured for ${id}`);
  return found;
};

/** How much more the page shifted with ours than without, load by load. */
const shiftsAdded = ({ samples }: Comparison): number[] =>
  (samples.at(-1) ?? []).map(({ shift }, load) => shift - (samples[0]?.[load]?.shift ?? 0));

/** The medians' ratio of one measure of the strain: ours to no extension. */
function strained(comparison: Comparison, measure: 'strainTook' | 'strainWork'): number {
  const medians = mediansOf(comparison, measure);
  return (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
}

const percent = (ratio: number): string => `${ratio >= 1 ? '+' : '−'}${Math.abs((ratio - 1) * 100).toFixed(1)} %`;

/** How much longer a burst takes until it is drawn, and the work of the main thread, what comes after included: both count. */
function burst(what: string, comparison: Comparison): Budget {
  const longer = strained(comparison, 'strainTook');
  const work = strained(comparison, 'strainWork');
  return {
    what: `burst of 10,000 node changes, ${what}`,
    allowed: '+5 %',
    measured: `${percent(longer)} until it is drawn; ${percent(work)} of main-thread work in all`,
    holds: Math.max(longer, work) <= 1.05,
  };
}

/** The design's budgets against what was measured. */
export function budgets(measured: Measured): Budget[] {
  const { comparisons, surroundings } = measured;
  const quiet = group(comparisons, 'silent');
  const silent = added(quiet, 'work');
  const unknown = group(comparisons, 'unknown');
  const shift = Math.max(...comparisons.flatMap((comparison) => shiftsAdded(comparison)));
  const longTasks = comparisons.map((comparison) => ({
    title: comparison.group.title,
    more: added(comparison, 'longTasks'),
    longer: added(comparison, 'longest'),
  }));
  const worse = longTasks.filter(({ more, longer }) => more > 0 || longer > 50);
  const allowed = new Set(measured.hosts.map((host) => `https://${host}/*`));
  const elsewhere = measured.matches.filter((match) => !allowed.has(match));
  return [
    {
      what: 'content script',
      allowed: '6,000 bytes, gzip -9',
      measured: `${measured.contentBytes} bytes`,
      holds: measured.contentBytes <= 6000,
    },
    {
      what: 'main-thread work added to a page with no hint',
      allowed: '2 ms',
      measured: `${silent.toFixed(1)} ms where the address forbids hints, ${added(unknown, 'work').toFixed(1)} ms where the page must be read; a script that does nothing adds ${added(quiet, 'work', BARE).toFixed(1)} ms`,
      holds: Math.max(silent, added(unknown, 'work')) <= 2,
    },
    { what: 'layout shift added', allowed: '0', measured: shift.toFixed(4), holds: shift <= 0 },
    {
      what: 'tasks over 50 ms added',
      allowed: 'none',
      measured:
        worse.length === 0
          ? 'none'
          : worse
              .map(({ title, more, longer }) => `${title}: ${more} more, the longest ${longer.toFixed(0)} ms longer`)
              .join('; '),
      holds: worse.length === 0,
    },
    burst('page with nothing to say', unknown),
    burst('page with a hint', group(comparisons, '10k')),
    {
      what: 'hosts other than those listed',
      allowed: '0 bytes, 0 ms',
      measured: elsewhere.length === 0 ? 'no script runs there' : elsewhere.join(', '),
      holds: elsewhere.length === 0,
    },
    {
      what: 'popup, opened to its first screen',
      allowed: '100 ms',
      measured: `${surroundings.popup.toFixed(0)} ms, opened again ${surroundings.popupAgain.toFixed(0)} ms; a popup with one sentence takes ${surroundings.emptyPopup.toFixed(0)} ms`,
      holds: surroundings.popup <= 100,
    },
    {
      what: 'whole extension, zipped',
      allowed: '400 kB',
      measured: `${(measured.zippedBytes / 1000).toFixed(0)} kB`,
      holds: measured.zippedBytes <= 400_000,
    },
  ];
}
