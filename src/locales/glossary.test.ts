import { expect, test } from 'vitest';
import { glossary as en } from './en/glossary';
import { glossary as fr } from './fr/glossary';
import { GLOSSARY } from '../model/glossary';

test('A French word has one meaning', () => {
  const owners = new Map<string, Set<string>>();
  for (const [id, words] of Object.entries(GLOSSARY))
    for (const word of words) {
      const key = word.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test('Every word is explained in one short line of plain text, in both languages', () => {
  for (const meanings of [en, fr])
    for (const meaning of Object.values(meanings)) {
      expect(meaning).toMatch(/\p{L}$|[\p{L}\d%)]$/u);
      expect(meaning.length).toBeLessThan(160);
      expect(meaning).not.toMatch(/\[\[|\n|\{\{/);
    }
});

test('A word without a source says so', () => {
  for (const id of ['cgss', 'cvec'] as const) {
    expect(en[id]).toContain('no source');
    expect(fr[id]).toContain('pas de source');
  }
});
