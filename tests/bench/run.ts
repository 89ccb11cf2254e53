import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { launchChromium } from '../e2e/harness/chromium.ts';
import { buildFolder } from '../e2e/harness/launch.ts';
import { startNetwork } from '../e2e/harness/network.ts';
import { HOSTS } from '../../src/model/hosts.ts';
import { openContenders, openPlainBrowser } from './browsers.ts';
import { compare } from './compare.ts';
import { measureGrowth } from './growth.ts';
import { buildPeers } from './peers.ts';
import { report } from './report.ts';
import { contentBytes, matchesOf, zippedBytes } from './sizes.ts';
import { measureSurroundings } from './surroundings.ts';
import { groups, hintedPages, type Known } from './trials.ts';
import { wantedOn } from './wanted.ts';

/**
 * `npm run bench`: the built extension beside its peers in real Chromium. Prints the tables and writes them to RESULTS.md.
 * `--runs=5` runs longer; `--ours=FOLDER` takes another build and `--out=FILE` writes to another file.
 */
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    ours: { type: 'string', default: buildFolder('chromium') },
    out: { type: 'string', default: RESULTS },
  },
});
const runs = Number(values.runs);

const begun = performance.now();
const progress = (said: string): void =>
  void process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${said}\n`);

progress('reading what the project itself answers');
const { module: known } = await runnerImport<Known & { readonly person: unknown }>('tests/bench/known.ts', {
  configFile: false,
  logLevel: 'error',
});

const network = await startNetwork('chromium');
progress('building the peers');
const empty = await buildPeers(HOSTS, {});
const reader = await openPlainBrowser(network, empty.bare);
const wanted = await wantedOn(reader.browser, hintedPages(known));
const browser = await reader.browser.version();
await reader.close();
// What the peers weigh is their code: ours has no texts in it either.
const weights = [empty.bare, empty.driver, empty.preact].map(contentBytes);
const peers = await buildPeers(HOSTS, wanted);

const contenders = await openContenders(network, peers, values.ours, known.person);
const measuredGroups = groups(known);
const comparisons = await compare(measuredGroups, contenders, runs, progress);

progress('popup and background');
const [, peer] = contenders;
const ours = contenders.at(-1);
const small = measuredGroups.find(({ id }) => id === '1k')?.trials[0];
if (ours === undefined || peer === undefined || small === undefined) throw new Error('Nothing to measure the popup on');
const { strain: _, ...unstrained } = small;
const surroundings = await measureSurroundings(ours.driver, peer.driver, unstrained, runs * 3);
for (const { driver } of contenders) await driver.close();

progress('growth');
const alone = await launchChromium(network, { extension: peers.alone });
const growth = await measureGrowth(alone, [1000, 10_000, 100_000], [1, 3, 20], Math.min(runs, 2));
await alone.close();
await network.stop();

const text = report(
  {
    comparisons,
    growth,
    surroundings,
    contentBytes: contentBytes(values.ours),
    zippedBytes: zippedBytes(values.ours),
    matches: matchesOf(values.ours),
    hosts: HOSTS,
  },
  contenders.map(({ name }, index) => ({ name, bytes: [0, ...weights, contentBytes(values.ours)][index] ?? 0 })),
  { runs, browser },
);
const options = await resolveConfig(RESULTS);
const tidy = await format(text, { ...options, parser: 'markdown' });
writeFileSync(values.out, tidy);
process.stdout.write(`\n${tidy}`);
progress(`done; written to ${values.out}`);
