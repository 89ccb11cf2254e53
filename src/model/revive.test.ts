import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, profileSchema } from './profile';
import { EMPTY_PROGRESS, progressSchema } from './progress';
import { reviveProfile, reviveProgress, reviveSettings } from './revive';
import { settingsSchema } from './settings';

describe('a stored profile', () => {
  it('is empty without trouble when nothing is stored', () => {
    expect(reviveProfile(undefined)).toEqual({ value: EMPTY_PROFILE, trouble: null });
    expect(reviveProfile(null)).toEqual({ value: EMPTY_PROFILE, trouble: null });
  });

  it('comes back as it was written', () => {
    const profile = { version: 1, status: 'student', nationality: 'IN', unsure: ['permit'], alsoWorks: false };
    expect(reviveProfile(profile)).toEqual({ value: profile, trouble: null });
  });

  it('from a newer version keeps the answers that still mean the same, and says so', () => {
    const { value, trouble } = reviveProfile({ version: 7, status: 'student', number: 'quantum', mood: 'good' });
    expect(value).toEqual({ version: 1, status: 'student' });
    expect(trouble).toEqual({ area: 'profile', kind: 'newer', fields: ['number', 'mood'] });
  });

  it('half written, or with wrong types, keeps every field that can be read', () => {
    const { value, trouble } = reviveProfile({
      version: 1,
      status: 'student',
      age: 'twenty',
      filed: '2026-02-30',
      number: 'none',
    });
    expect(value).toEqual({ version: 1, status: 'student', number: 'none' });
    expect(trouble).toEqual({ area: 'profile', kind: 'fields', fields: ['age', 'filed'] });
  });

  it('without a version, or with an unreadable list of doubts, keeps the rest', () => {
    expect(reviveProfile({ status: 'student' }).trouble).toEqual({
      area: 'profile',
      kind: 'fields',
      fields: ['version'],
    });
    const { value, trouble } = reviveProfile({ version: 1, status: 'student', unsure: ['permit', 'nonsense', 4] });
    expect(value).toEqual({ version: 1, status: 'student', unsure: ['permit'] });
    expect(trouble).toEqual({ area: 'profile', kind: 'fields', fields: ['unsure'] });
  });

  it('that is no object at all is told to be unreadable', () => {
    for (const raw of ['{"version":1}', 4, true, [1]])
      expect(reviveProfile(raw).trouble).toEqual({ area: 'profile', kind: 'unreadable', fields: [] });
  });
});

describe('a stored progress', () => {
  it('keeps the ticks that can be read', () => {
    const raw = {
      version: 1,
      done: { register: '2026-01-31', dance: '2026-01-31', documents: 'yesterday' },
      papers: { passport: '2026-02-01' },
    };
    expect(reviveProgress(raw)).toEqual({
      value: { version: 1, done: { register: '2026-01-31' }, papers: { passport: '2026-02-01' } },
      trouble: { area: 'progress', kind: 'fields', fields: ['done'] },
    });
    expect(reviveProgress('no').value).toEqual(EMPTY_PROGRESS);
  });

  it('keeps the days that were noted, and tells of tables that it does not know', () => {
    const raw = {
      version: 1,
      noted: { 'care-to-claim': '2026-02-28', 'certificate-until': '2026-02-29', birthday: '1999-01-01' },
      toString: { register: '2026-01-31' },
    };
    expect(reviveProgress(raw)).toEqual({
      value: { version: 1, noted: { 'care-to-claim': '2026-02-28' } },
      trouble: { area: 'progress', kind: 'fields', fields: ['toString', 'noted'] },
    });
  });
});

describe('anything stored', () => {
  it('is revived to something valid, without ever throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(profileSchema.safeParse(reviveProfile(raw).value).success).toBe(true);
        expect(progressSchema.safeParse(reviveProgress(raw).value).success).toBe(true);
        expect(settingsSchema.safeParse(reviveSettings(raw).value).success).toBe(true);
      }),
    );
  });

  it('is revived the same a second time, then without trouble', () => {
    const odd = fc.record(
      { version: fc.anything(), status: fc.anything(), age: fc.anything(), unsure: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(odd, (raw) => {
        const once = reviveProfile(raw);
        expect(reviveProfile(once.value)).toEqual({ value: once.value, trouble: null });
      }),
    );
  });
});
