import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

test('what the README says of the cost is what was measured', () => {
  const measured = new Set(linesOf(read('RESULTS.md')));
  const [, section = ''] = read('../../README.md').split('## What it costs');
  const quoted = linesOf(section.split('\n## ')[0] ?? '').filter((line) => line.startsWith('|'));
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((line) => !measured.has(line))).toEqual([]);
});
