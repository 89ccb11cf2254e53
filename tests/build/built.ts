import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

export const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** The two builds that ship, by the name of their folder. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** Every file of a build, by its path in it. */
export const filesOf = (build: Build): readonly string[] =>
  readdirSync(join(OUTPUT, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(OUTPUT, build), join(entry.parentPath, entry.name)));

/** A file of a build, as bytes. */
export const bytesOf = (build: Build, file: string): Buffer => readFileSync(join(OUTPUT, build, file));

/** A build's manifest. */
export const manifestOf = (build: Build): unknown => JSON.parse(bytesOf(build, 'manifest.json').toString());
