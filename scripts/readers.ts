import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import type * as Dates from '../src/model/dates.ts';
import type * as Tell from '../tests/readers/tell.ts';

/**
 * `npm run readers [-- YYYY-MM-DD]`: writes all that ten sample people are told, for somebody to read it as each of them,
 * to `.output/readers.en.md` and `.output/readers.fr.md`.
 */
const options = { configFile: false, logLevel: 'error' } as const;
const { module: dates } = await runnerImport<typeof Dates>('src/model/dates.ts', options);
const { module: tell } = await runnerImport<typeof Tell>('tests/readers/tell.ts', options);

const [given = new Intl.DateTimeFormat('sv-SE').format(new Date())] = process.argv.slice(2);
const today = dates.isoDate.parse(given);
mkdirSync('.output', { recursive: true });
for (const language of ['en', 'fr'] as const) {
  const file = `.output/readers.${language}.md`;
  writeFileSync(file, `${tell.tellAll(today, language)}\n`);
  console.log(file);
}
