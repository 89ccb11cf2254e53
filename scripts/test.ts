import { spawnSync } from 'node:child_process';
import { BROWSERS } from '../tests/e2e/harness/executables.ts';
import { setUp, whatToInstall } from './setup.ts';

/** Everything that must hold, quickest first. The first stage that fails ends the run. */
const STAGES: readonly { readonly name: string; readonly commands: readonly (readonly [string, ...string[]])[] }[] = [
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'lint', commands: [['oxlint', '--deny-warnings']] },
  { name: 'format', commands: [['prettier', '--check', '.']] },
  { name: 'unit', commands: [['vitest', 'run', '--project', 'unit']] },
  {
    name: 'build',
    commands: [
      ['wxt', 'zip'],
      ['wxt', 'zip', '-b', 'firefox'],
    ],
  },
  { name: 'build tests', commands: [['vitest', 'run', '--project', 'build']] },
  { name: 'damaged pages', commands: [['vitest', 'run', '--project', 'fuzz']] },
  { name: 'end to end', commands: [['vitest', 'run', '--project', 'e2e']] },
];

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const start = Date.now();
for (const { name, commands } of STAGES) {
  const began = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  if (name === 'damaged pages') {
    const missing = await setUp(BROWSERS);
    if (missing.length > 0) {
      process.stderr.write(whatToInstall(missing));
      process.exit(1);
    }
  }
  for (const [command, ...args] of commands) {
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
    if (error) throw error;
    if (status !== 0) {
      process.stdout.write(`\n== ${name}: failed after ${seconds(began)}\n`);
      process.exit(1);
    }
  }
  process.stdout.write(`== ${name}: passed in ${seconds(began)}\n`);
}
process.stdout.write(`\nAll passed in ${seconds(start)}\n`);
