import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { BROWSERS, type BrowserName } from '../tests/e2e/harness/executables.ts';
import { setUp, whatToInstall } from './setup.ts';
import type * as Walk from './start/walk.ts';

const BUILDS: Readonly<Record<BrowserName, readonly string[]>> = { chromium: [], firefox: ['-b', 'firefox'] };

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const browser = BROWSERS.find((name) => name === values.browser);
if (!browser) {
  process.stderr.write(`--browser is ${BROWSERS.join(' or ')}, not ${values.browser}\n`);
  process.exit(1);
}

const missing = await setUp([browser]);
if (missing.length > 0) {
  process.stderr.write(whatToInstall(missing));
  process.exit(1);
}

process.stdout.write(`Building for ${browser}\n`);
const built = spawnSync('wxt', ['build', ...BUILDS[browser]], { encoding: 'utf8' });
if (built.status !== 0) {
  process.stderr.write(`${built.stdout}${built.stderr}`);
  process.exit(1);
}

// The walk uses the extension's own code, which vite alone can load.
const { module: walk } = await runnerImport<typeof Walk>('scripts/start/walk.ts', {
  configFile: false,
  logLevel: 'error',
});
await walk.walk(browser);
