import { cpus } from 'node:os';
import { budgets, type Measured } from './budgets.ts';
import type { Growth } from './growth.ts';
import { growth as exponent } from './medians.ts';
import { plainTable, table } from './table.ts';

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** In words: how a time grows by the exponent between the smallest and the largest size. */
function growsHow(rows: readonly Growth[], size: 'elements' | 'anchors', step: 'find' | 'place' | 'keep'): string {
  const [small, large] = [rows[0], rows.at(-1)];
  if (small === undefined || large === undefined) return 'not measured';
  const power = exponent({ size: small[size], time: small[step] }, { size: large[size], time: large[step] });
  return `${power <= 1.05 ? 'linear or better' : 'worse than linear'} (power ${power.toFixed(2)})`;
}

function growthSection(growth: readonly Growth[]): string {
  const sizes = [...new Set(growth.map(({ elements }) => elements))];
  const counts = [...new Set(growth.map(({ anchors }) => anchors))];
  const rows = growth.map(({ elements, anchors, found, find, place, keep }) => [
    elements.toLocaleString('en'),
    String(anchors),
    String(found),
    ms(find),
    ms(place),
    ms(keep),
  ]);
  const steps = ['find', 'place', 'keep'] as const;
  const verdicts = [
    ...counts.map((count) => {
      const alike = growth.filter(({ anchors }) => anchors === count);
      return `- with the page, ${count} ${count === 1 ? 'anchor' : 'anchors'}: ${steps.map((step) => `${step} ${growsHow(alike, 'elements', step)}`).join(', ')}`;
    }),
    ...sizes.map((size) => {
      const alike = growth.filter(({ elements }) => elements === size);
      return `- with the anchors, ${size.toLocaleString('en')} elements: ${steps.map((step) => `${step} ${growsHow(alike, 'anchors', step)}`).join(', ')}`;
    }),
  ];
  return `## Growth

The annotator alone, with a plan of its own and no background, by the clock, in ms. *Find*: every anchor once. *Place*: the
whole round that finds, draws and looks for free spots. *Keep*: the round after some change of the page.

${plainTable(['elements', 'anchors', 'found', 'find', 'place', 'keep'], rows)}

${verdicts.join('\n')}`;
}

/** What was measured, as Markdown. */
export function report(
  measured: Measured,
  columns: readonly { readonly name: string; readonly bytes: number }[],
  { runs, browser }: { readonly runs: number; readonly browser: string },
): string {
  const { surroundings } = measured;
  return `# Benchmark

Made by \`npm run bench\` with ${browser} on ${cpus().length} cores; ${runs} runs, in which the columns take turns page by page.
Every column is a browser of its own. The peers insert the same texts at the same places, as soon as the page is parsed; they
have no background, recognise nothing, keep nothing in place and test no spot.

## Budgets

${plainTable(
  ['what', 'budget', 'measured', 'holds'],
  budgets(measured).map(({ what, allowed, measured: value, holds }) => [
    what,
    allowed,
    value,
    holds ? 'yes' : '**no**',
  ]),
)}

## Compared

Medians, and in brackets the smallest. Main thread, script and layout are the processor time of the page's main thread from
navigation until it has rested; hint visible is by the clock from navigation; memory is what scripts hold after a collection.
*Repère adds* is the median of the differences to the page without an extension in the same turn.

${plainTable(
  ['', ...columns.map(({ name }) => name)],
  [['content script, bytes gzip -9', ...columns.map(({ bytes }) => String(bytes))]],
)}

${table(
  measured.comparisons,
  columns.map(({ name }) => name),
)}

First hint on the article of 1,000 elements: ${ms(surroundings.awake)} ms with the background awake, ${ms(surroundings.asleep)} ms when it must start first.

${growthSection(measured.growth)}
`;
}
