import { describe, expect, it } from 'vitest';
import { facts } from '../sources/facts';
import { en } from './en';
import { fr } from './fr';

const WORDS = 60;
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const texts = (language: typeof en | typeof fr) => [
  ...Object.entries(language.facts),
  ...Object.entries(language.reasons),
  ...Object.entries(language.from),
  ...Object.entries(language.asks).map(([id, { what }]) => [id, what] as const),
  ...Object.entries(language.documents).map(([id, { good }]) => [id, good] as const),
];

describe.each([
  ['en', en],
  ['fr', fr],
] as const)('conclusions in %s', (_language, language) => {
  it.each(texts(language))('%s is under 60 words and ends as a sentence', (_id, text) => {
    expect(wordsIn(text)).toBeLessThan(WORDS);
    expect(text.trim()).toBe(text);
    expect(text).toMatch(/[.?»”]$/);
  });
});

describe('facts that sources dispute', () => {
  const disputed = Object.entries(facts).flatMap(([id, fact]) => ('against' in fact ? [id] : []));
  it.each(disputed)('%s gives more than one sentence, both sides and what to do', (id) => {
    const text = (language: typeof en | typeof fr) =>
      Object.entries(language.facts).find(([fact]) => fact === id)?.[1] ?? '';
    for (const language of [en, fr]) expect(text(language).match(/[.;:]/g)?.length ?? 0).toBeGreaterThan(1);
  });

  it('words every reading of ours as one, in English', () => {
    const ours = Object.entries(facts).filter(([, { confidence }]) => confidence === 'our-reading');
    const unsaid = ours.filter(([id]) => {
      const text = Object.entries(en.facts).find(([fact]) => fact === id)?.[1] ?? '';
      return !/our reading|we (read|follow|say)/i.test(text);
    });
    expect(unsaid.map(([id]) => id)).toEqual([]);
  });
});
