import { describe, expect, test } from 'vitest';
import { CHANGE_IDS, CHANGES } from '../rules/changes';
import { en } from './en';
import { fr } from './fr';

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const texts: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, string>>>>])[] = [
  ['en', en.changes.events],
  ['fr', fr.changes.events],
];

describe.each(texts)('the words in %s', (_language, events) => {
  test.each(CHANGE_IDS)('%s: short sentences; a way of its own where the number does not tell it', (id) => {
    const { title = '', ...rest } = events[id] ?? {};
    expect(title.length).toBeLessThan(50);
    expect('how' in rest).toBe(CHANGES[id].how === 'own');
    for (const text of Object.values(rest)) {
      expect(words(text)).toBeLessThan(60);
      expect(text).toMatch(/[.?»”]$/);
    }
  });
});
