import { readFileSync } from 'node:fs';
import { formatISO } from 'date-fns';
import { runnerImport } from 'vite';
import type * as Answer from './decide/answer.ts';
import type * as Dates from '../src/model/dates.ts';

/**
 * `npm run -s decide -- FILE.jsonl`: what applies to each line's profile. One JSON line each; a line that is not valid
 * gets an error that names the field, and the run ends with 1.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run -s decide -- FILE.jsonl');
  process.exit(2);
}

const options = { configFile: false, logLevel: 'error' } as const;
const { module } = await runnerImport<typeof Answer>('scripts/decide/answer.ts', options);
const { module: dates } = await runnerImport<typeof Dates>('src/model/dates.ts', options);

const today = dates.day(formatISO(new Date(), { representation: 'date' }));
const answers = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => module.answer(line, today));

for (const answer of answers) console.log(JSON.stringify(answer));
if (answers.some((answer) => 'error' in answer)) process.exitCode = 1;
