import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { z } from 'zod';
import type * as Pages from '../src/pages/index.ts';

/**
 * `npm run -s recognise -- FILE.jsonl`: which known page each line's address (and title and headings, if given) is.
 * One JSON line each; a line that is not valid gets an error that names the field, and the run ends with 1.
 */
const lineSchema = z.looseObject({
  url: z.string(),
  title: z.string().optional(),
  headings: z.array(z.string()).optional(),
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function fieldError(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run -s recognise -- FILE.jsonl');
  process.exit(2);
}

const { module } = await runnerImport<typeof Pages>('src/pages/index.ts', {
  configFile: false,
  logLevel: 'error',
});

const answers = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const json = parsed(line);
    if (json === undefined) return { error: 'line: not JSON' };
    const checked = lineSchema.safeParse(json);
    if (!checked.success) return { error: fieldError(checked.error) };
    const { url, title = '', headings = [] } = checked.data;
    const page = module.recognise({ url, title, headings });
    return { url, page: page === null ? null : page.id, topics: page === null ? [] : page.topics };
  });

for (const answer of answers) console.log(JSON.stringify(answer));
if (answers.some((answer) => 'error' in answer)) process.exitCode = 1;
