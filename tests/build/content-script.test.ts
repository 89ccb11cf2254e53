import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS, bytesOf, filesOf, type Build } from './built';

const CONTENT = 'annotate.js';
const BUDGET = 6000;

/**
 * Words that stand in each library's built code whatever the minifier does. Each is proven by standing in another file
 * of the same build, where the library is meant to be.
 */
const TELLTALES = {
  zod: ['ZodError', 'invalid_type', '_zod'],
  'webextension-polyfill': ['The message port closed before a response was received.'],
  preact: ['__k', '__P'],
  i18next: ['missingKeyHandler'],
};

const textOf = (build: Build, file: string): string => bytesOf(build, file).toString();
const others = (build: Build): string =>
  filesOf(build)
    .filter((file) => file.endsWith('.js') && file !== CONTENT)
    .map((file) => textOf(build, file))
    .join('\n');

describe.each(BUILDS)('%s: the script in the page', (build) => {
  test('is one file of at most 6 kB, compressed', () => {
    expect(gzipSync(bytesOf(build, CONTENT), { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
    // No import: neither of a chunk nor while it runs.
    expect(textOf(build, CONTENT)).not.toMatch(/\bimport\b\s*[({"'*\w]/);
  });

  test.each(Object.entries(TELLTALES))('holds nothing of %s', (_library, words) => {
    const elsewhere = others(build);
    for (const word of words) {
      expect(elsewhere).toContain(word);
      expect(textOf(build, CONTENT)).not.toContain(word);
    }
  });

  test('knows no storage and no network', () => {
    for (const word of [
      'storage',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'postMessage',
      'innerHTML',
    ])
      expect(textOf(build, CONTENT)).not.toContain(word);
    // The same words do stand elsewhere, so they survive the minifier.
    expect(others(build)).toContain('storage');
  });
});
