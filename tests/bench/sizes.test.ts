import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { contentBytes, matchesOf, zippedBytes } from './sizes';

const folder = mkdtempSync(join(tmpdir(), 'extension-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('weighs what goes into pages, and the folder as a zip file', () => {
  const [script, style] = ['console.log(1);'.repeat(100), 'p{color:red}'];
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'content.js'), script);
  writeFileSync(join(folder, 'content.css'), style);
  writeFileSync(join(folder, 'background.js'), 'nothing of the page');
  const scripts = [{ matches: ['https://a.example/*'], js: ['in/content.js'], css: ['content.css'] }];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ content_scripts: scripts }));

  const packed = gzipSync(script, { level: 9 }).length + gzipSync(style, { level: 9 }).length;
  expect(contentBytes(folder)).toBe(packed);
  expect(matchesOf(folder)).toEqual(['https://a.example/*']);
  // Four files, each named twice, beside what is in them.
  expect(zippedBytes(folder)).toBeGreaterThan(packed + 4 * 76);
  expect(zippedBytes(folder)).toBeLessThan(script.length);
});
