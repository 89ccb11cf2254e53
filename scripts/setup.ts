import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  BROWSERS,
  DOWNLOADS,
  downloadedPath,
  findBrowser,
  KNOWN,
  type BrowserName,
} from '../tests/e2e/harness/executables.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Root on Debian may install the distribution's own browsers. */
const isRootOnDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function installPackages(names: readonly BrowserName[]): void {
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names.map((name) => PACKAGES[name]));
}

/** Downloads a browser with its makers' own installer into the project's folder of modules. */
async function download(name: BrowserName): Promise<void> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no download for this system');
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const { executablePath } = await install({ browser, buildId, platform, cacheDir: DOWNLOADS });
  mkdirSync(DOWNLOADS, { recursive: true });
  writeFileSync(downloadedPath(name), executablePath);
}

/**
 * Sees to it that these browsers are there: takes what is installed, else installs it.
 * Gives the names of those that are still missing.
 */
export async function setUp(names: readonly BrowserName[]): Promise<readonly BrowserName[]> {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length === 0) return [];
  process.stdout.write(`Installing ${missing.join(' and ')}\n`);
  if (isRootOnDebian()) {
    try {
      installPackages(missing);
    } catch (error) {
      process.stderr.write(`apt-get failed: ${String(error)}\n`);
    }
  }
  for (const name of missing.filter((each) => findBrowser(each) === undefined)) {
    try {
      await download(name);
    } catch (error) {
      process.stderr.write(`Downloading ${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return missing.filter((name) => findBrowser(name) === undefined);
}

/** One line for each browser that a person must install by hand. */
export const whatToInstall = (missing: readonly BrowserName[]): string =>
  missing
    .map(
      (name) => `Please install ${name} ${KNOWN[name].first} or newer, or set ${KNOWN[name].variable} to its path.\n`,
    )
    .join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = await setUp(BROWSERS);
  process.stderr.write(whatToInstall(missing));
  process.exitCode = missing.length === 0 ? 0 : 1;
}
