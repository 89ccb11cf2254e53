import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, isoDate } from '../model/dates';
import type { Fact, Source } from '../model/source';
import { facts } from './facts';
import { sources } from './registry';
import { stale } from './stale';

const registry = Object.entries<Source>(sources);
const statements = Object.entries<Fact>(facts);

const wellFormed = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).optional(),
  title: z.string().min(3),
  language: z.enum(['en', 'fr']),
  publisher: z.string().min(3),
  kind: z.enum(['law', 'official', 'university', 'employer', 'union', 'insurer', 'press', 'forum', 'site']),
  remark: z
    .enum([
      'copy',
      'older-copy',
      'older',
      'superseded',
      'as-quoted',
      'as-first-tabled',
      'certified-answer',
      'expert-answer',
      'answer',
      'question',
    ])
    .optional(),
  copiedBy: z.string().min(3).optional(),
  // A year, a month or a day; or two years in which it held.
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?|\/\d{4})?$/)
    .optional(),
  checked: isoDate,
});

describe('sources', () => {
  it.each(registry)('%s is well formed', (_id, source) => {
    expect(wellFormed.safeParse(source).error).toBeUndefined();
  });

  it('stand once each', () => {
    const addresses = registry.flatMap(([, { url }]) => (url === undefined ? [] : [url]));
    expect(addresses).toHaveLength(new Set(addresses).size);
  });

  it('have an address unless they are law, or code seen without one', () => {
    const without = registry.filter(([, { url }]) => url === undefined);
    expect(without.filter(([id, { kind }]) => kind !== 'law' && id !== 'regex')).toEqual([]);
  });

  it('bear no date after the day they were read', () => {
    expect(registry.filter(([, { date, checked }]) => date !== undefined && date > checked)).toEqual([]);
  });

  it('are listed when twelve months have passed since they were read', () => {
    expect(stale(day('2027-11-23'))).toEqual([]);
    expect(stale(day('2027-11-24'))).toEqual(Object.keys(sources));
  });
});

describe('facts', () => {
  it.each(statements)('%s has sources that exist, each on one side only', (_id, { sources: pro, against = [] }) => {
    const cited = [...pro, ...against];
    expect(cited.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
    expect(cited).toHaveLength(new Set(cited).size);
  });
});
