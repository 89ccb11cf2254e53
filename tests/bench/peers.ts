import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { build as buildWithWxt } from 'wxt';
import type { Wanted } from './wanted.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUTPUT = here('../../.output/bench');

/** Puts what is to be inserted into the peers' code. */
const withTexts = (wanted: Wanted): Pick<InlineConfig, 'define'> => ({ define: { WANTED: JSON.stringify(wanted) } });

/** What a browser needs to open any popup at all: one of the size of ours that says one sentence. */
const EMPTY_POPUP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
<style>body{width:360px;height:560px}</style><body><p>One sentence, and nothing to run.</p></body></html>`;

/** Builds one content script into an extension of its own, minified as ours is. */
async function buildPeer(
  name: string,
  matches: readonly string[],
  wanted: Wanted,
  { css = [], runAt = 'document_end' }: { css?: readonly string[]; runAt?: string } = {},
): Promise<string> {
  const folder = join(OUTPUT, name);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...withTexts(wanted),
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: here(`peers/${name}.ts`), formats: ['iife'], name: 'peer', fileName: () => 'content.js' },
    },
  });
  for (const path of css) copyFileSync(here(path), join(folder, 'content.css'));
  writeFileSync(join(folder, 'popup.html'), EMPTY_POPUP);
  const script = { matches, js: ['content.js'], run_at: runAt, ...(css.length > 0 && { css: ['content.css'] }) };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      action: { default_popup: 'popup.html' },
      content_scripts: [script],
    }),
  );
  return folder;
}

/** Builds the framework's peer with the framework, as its users do. */
async function buildPreactPeer(wanted: Wanted): Promise<string> {
  const outDir = join(OUTPUT, 'preact-hints');
  rmSync(outDir, { recursive: true, force: true });
  await buildWithWxt({
    root: here('peers/preact-hints'),
    configFile: false,
    outDir,
    imports: false,
    manifestVersion: 3,
    logger: quietLogger,
    manifest: { name: 'preact-hints', version: '1' },
    vite: () => ({
      ...withTexts(wanted),
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    }),
  });
  const [folder] = readdirSync(outDir);
  if (folder === undefined) throw new Error('The framework built nothing');
  return join(outDir, folder);
}

const silent = (): void => undefined;
/** The framework tells of every step; only what goes wrong matters here. */
const quietLogger = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: (...said: unknown[]) => void process.stderr.write(`${said.join(' ')}\n`),
  error: (...said: unknown[]) => void process.stderr.write(`${said.join(' ')}\n`),
  fatal: (...said: unknown[]) => void process.stderr.write(`${said.join(' ')}\n`),
  level: 0,
};

/** The folders of the peers, built anew. */
export interface Peers {
  readonly bare: string;
  readonly driver: string;
  readonly preact: string;
  /** Our own annotator without a background, with as many anchors as wished. */
  readonly alone: string;
}

/** Builds all peers for these hosts, each with the same texts. */
export async function buildPeers(hosts: readonly string[], wanted: Wanted): Promise<Peers> {
  const matches = hosts.map((host) => `https://${host}/*`);
  mkdirSync(OUTPUT, { recursive: true });
  return {
    bare: await buildPeer('bare', matches, wanted),
    driver: await buildPeer('driver-hints', matches, wanted, { css: ['../../node_modules/driver.js/dist/hints.css'] }),
    preact: await buildPreactPeer(wanted),
    alone: await buildPeer('alone', matches, wanted, { runAt: 'document_start' }),
  };
}
