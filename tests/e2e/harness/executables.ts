import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Where the browsers' own installer puts what it downloads: inside the project, so that nothing else changes. */
export const DOWNLOADS = fileURLToPath(new URL('../../../node_modules/.cache/browsers', import.meta.url));

/** Written beside a downloaded browser: the path of its program. */
export const downloadedPath = (name: BrowserName): string => join(DOWNLOADS, `${name}.path`);

interface Known {
  /** The environment variable that wins over everything. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** The first version that has all the extension needs, as in the manifests. */
  readonly first: number;
}

export const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    first: 140,
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    first: 147,
  },
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The major version that a browser's program says it has; none when it says nothing. */
export function majorVersion(path: string): number | undefined {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const version = /(\d+)\.\d/.exec(said);
    return version ? Number(version[1]) : undefined;
  } catch {
    return undefined;
  }
}

/** Every place where this browser's program may be, best first. */
function candidates(name: BrowserName): string[] {
  const known = KNOWN[name];
  const path = process.env['PATH'] ?? '';
  const onPath = path.split(delimiter).flatMap((folder) => known.commands.map((command) => join(folder, command)));
  const downloaded = existsSync(downloadedPath(name)) ? [readFileSync(downloadedPath(name), 'utf8').trim()] : [];
  return [...onPath, ...known.places, ...downloaded].filter(runs);
}

/** The path of a browser's program that is new enough; `undefined` when there is none. A path that was given is taken as it is. */
export function findBrowser(name: BrowserName): string | undefined {
  const given = process.env[KNOWN[name].variable];
  if (given) return given;
  return candidates(name).find((path) => (majorVersion(path) ?? 0) >= KNOWN[name].first);
}

/** The path of a browser's program. Throws with what to do when there is none. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const { variable, first } = KNOWN[name];
  throw new Error(`No ${name} ${first} or newer found: install it, or put its path into the variable ${variable}.`);
}
