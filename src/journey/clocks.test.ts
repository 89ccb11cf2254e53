import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, isoDate, type IsoDate } from '../model/dates';
import { EMPTY_PROFILE, type Profile } from '../model/profile';
import { EMPTY_PROGRESS, type Progress } from '../model/progress';
import { clocks as english } from '../locales/en/clocks';
import { clocks as french } from '../locales/fr/clocks';
import { decide } from '../rules/decide';
import { checklist, rowOf } from './checklist';
import { pressing } from './clocks';
import { noteDay } from './tick';

const day = (text: string): IsoDate => isoDate.parse(text);
const TODAY = day('2026-11-23');
type Answers = Omit<Profile, 'version'>;

/** A doctoral candidate from outside Europe: everything is for them. */
const CANDIDATE: Answers = {
  status: 'phd-contract',
  residence: 'mainland',
  nationality: 'BR',
  homeCover: 'none',
  permit: 'talent',
};

const list = (answers: Answers, progress: Progress = EMPTY_PROGRESS, today = TODAY) => {
  const profile: Profile = { ...EMPTY_PROFILE, ...CANDIDATE, ...answers };
  return checklist(decide(profile, today), profile, progress, today);
};
const dates = (answers: Answers, progress: Progress = EMPTY_PROGRESS, today = TODAY) =>
  Object.fromEntries(
    list(answers, progress, today).clocks.map(({ id, reading, date, state }) => [id, `${reading} ${date} ${state}`]),
  );
const noting = (noted: NonNullable<Progress['noted']>): Progress => ({ ...EMPTY_PROGRESS, noted });

describe('the waiting number', () => {
  it('runs for nine months from the day of sending, month ends and leap years included', () => {
    const ends = (filed: string) => dates({ filed: day(filed), number: 'none' })['waiting-number-ends'];
    expect(ends('2026-11-23')).toBe('until 2027-08-23 ahead');
    expect(ends('2026-05-31')).toBe('until 2027-02-28 soon');
    expect(ends('2027-05-31')).toBe('until 2028-02-29 ahead');
    expect(ends('2026-05-28')).toBe('until 2027-02-28 soon');
    expect(ends('2026-02-22')).toBe('until 2026-11-22 past');
    expect(ends('2026-02-23')).toBe('until 2026-11-23 soon');
  });

  it('is over with the permanent one', () => {
    expect(dates({ filed: day('2026-05-31'), number: 'permanent' })).toEqual({});
  });

  it('is counted since the day of sending', () => {
    expect(dates({ filed: day('2026-10-01'), number: 'temporary' })['waiting-since']).toBe('since 2026-10-01 past');
  });
});

describe('the permit', () => {
  it('ends, then basic cover goes on for six months, then about 45 days', () => {
    expect(dates({ permitUntil: day('2026-08-31'), number: 'permanent' })).toEqual({
      'permit-ends': 'on 2026-08-31 past',
      'rights-after-permit-end': 'until 2027-02-28 soon',
      'rights-may-close': 'about 2027-04-14 ahead',
    });
    expect(dates({ permitUntil: day('2027-08-31'), number: 'permanent' })).toMatchObject({
      'rights-after-permit-end': 'until 2028-02-29 ahead',
      'rights-may-close': 'about 2028-04-14 ahead',
    });
  });

  it('leaves no rights to somebody who has not registered', () => {
    expect(dates({ permitUntil: day('2026-08-31'), number: 'none' })).toEqual({
      'permit-ends': 'on 2026-08-31 past',
    });
  });

  it('leaves nothing of rights that another country pays', () => {
    const pensioner: Answers = { status: 'retiree', nationality: 'GB', homeCover: 's1', permit: 'visitor' };
    const ended: Answers = { ...pensioner, permitUntil: day('2026-08-31'), filed: day('2026-01-31') };
    expect(dates(ended)).toEqual({ 'permit-ends': 'on 2026-08-31 past' });
  });

  it('is not past on its last day', () => {
    const state = (text: string) => dates({ permitUntil: day(text) })['permit-ends'];
    expect(state('2026-11-22')).toBe('on 2026-11-22 past');
    expect(state('2026-11-23')).toBe('on 2026-11-23 soon');
    // A hundred and twenty days ahead, the time in which a renewal is to be started.
    expect(state('2027-03-23')).toBe('on 2027-03-23 soon');
    expect(state('2027-03-24')).toBe('on 2027-03-24 ahead');
  });

  it('gives the yearly check its last good day only while that day is near', () => {
    const by = (text: string) =>
      rowOf(list({ permitUntil: day(text), number: 'permanent' }), 'keep-up-to-date').by ?? null;
    expect([by('2026-11-22'), by('2026-11-23'), by('2027-03-23')]).toEqual([null, '2026-11-23', '2027-03-23']);
    expect([by('2027-03-24'), by('2029-09-23')]).toEqual([null, null]);
  });

  it('is named a receipt where it is one', () => {
    const receipt = dates({ status: 'job-seeker', permit: 'receipt', permitUntil: day('2027-01-12') });
    expect(receipt).toMatchObject({ 'receipt-ends': 'on 2027-01-12 soon' });
    expect(receipt).not.toHaveProperty('permit-ends');
  });
});

describe('the first day', () => {
  it('is that of rights where the file may be sent before it', () => {
    const start = { statusStart: day('2027-01-02') };
    expect(dates(start)).toEqual({ 'rights-begin': 'on 2027-01-02 soon' });
    expect(rowOf(list(start), 'register')).not.toHaveProperty('from');
    const student: Answers = { ...start, status: 'student', permit: 'vls-ts', alsoWorks: false };
    const here: Answers = { ...student, arrival: TODAY };
    expect(dates(here)).toEqual({ 'rights-begin': 'on 2027-01-02 soon' });
    expect(rowOf(list(here), 'register').status).toBe('to-do');
  });

  it('is that of sending for students of whom nobody knows whether they are here; those to come send once they are', () => {
    const student: Answers = {
      statusStart: day('2027-01-02'),
      status: 'student',
      permit: 'vls-ts',
      alsoWorks: false,
    };
    expect(dates(student)).toEqual({ 'register-from': 'from 2027-01-02 soon' });
    expect(rowOf(list(student), 'register')).toMatchObject({ status: 'cannot-start', from: '2027-01-02' });
    const toCome: Answers = { ...student, arrival: day('2026-12-20') };
    expect(dates(toCome)).toEqual({ 'rights-begin': 'on 2027-01-02 soon' });
    expect(rowOf(list(toCome), 'register')).toMatchObject({
      status: 'cannot-start',
      reason: { reason: 'after-arrival' },
      from: '2026-12-20',
    });
    // The clock's words are true beside that row, too.
    expect(english['rights-begin'].what).toMatch(/^Send the file as soon as you may\./);
    expect(french['rights-begin'].what).toMatch(/^Envoyez le dossier dès que cela vous est permis\./);
  });

  it('is that of sending where rights by residence must be open first, as on the row', () => {
    const seeker: Answers = { status: 'job-seeker', permit: 'other', nationality: 'DE', arrival: day('2026-10-01') };
    const answers: Answers = { ...seeker, alsoWorks: false };
    expect(dates(answers)).toEqual({ 'register-from': 'from 2027-01-01 soon' });
    expect(rowOf(list(answers), 'register').from).toBe('2027-01-01');
  });
});

describe('cover from abroad', () => {
  const german: Answers = { status: 'exchange-student', nationality: 'DE', alsoWorks: false, coverFrom: 'DE' };
  it('ends on the day that the card names', () => {
    expect(dates({ ...german, homeCover: 'ehic', coverUntil: day('2026-12-31') })).toMatchObject({
      'cover-ends': 'by 2026-12-31 soon',
    });
  });

  it('if private, matters until there is a number', () => {
    const policy: Answers = { homeCover: 'private', coverUntil: day('2027-01-10') };
    expect(dates({ ...policy, number: 'none' })).toMatchObject({ 'cover-ends': 'by 2027-01-10 soon' });
    expect(dates({ ...policy, number: 'temporary' })).toEqual({});
  });

  it('if private, still matters to somebody with a number who cannot register', () => {
    const visitor: Answers = { status: 'visiting-researcher', permit: 'other', enrolled: false, arrival: TODAY };
    const policy: Answers = { homeCover: 'private', coverUntil: day('2027-01-10'), number: 'permanent' };
    expect(dates({ ...visitor, ...policy })).toEqual({ 'cover-to-renew': 'by 2027-01-10 soon' });
  });

  it('is to be renewed by those who cannot register in its stead, who are not told to', () => {
    const until: Answers = { coverUntil: day('2027-01-10') };
    const renewed = (answers: Answers) => dates({ ...until, ...answers });
    const renew = { 'cover-to-renew': 'by 2027-01-10 soon' };
    const visitor: Answers = { status: 'visiting-researcher', permit: 'other', enrolled: false, arrival: TODAY };
    expect(renewed({ ...visitor, homeCover: 'private' })).toEqual(renew);
    expect(renewed({ ...visitor, nationality: 'DE', homeCover: 'ehic', coverFrom: 'DE' })).toEqual(renew);
    expect(renewed({ status: 'posted-worker', homeCover: 'posting-certificate' })).toEqual(renew);
    expect(renewed({ status: 'short-stay', homeCover: 'private' })).toEqual(renew);
    expect(renewed({ ...german, homeCover: 'ehic' })).toEqual({ 'cover-ends': 'by 2027-01-10 soon' });
    expect(english['cover-to-renew'].name).not.toMatch(/regist/);
    expect(french['cover-to-renew'].name).not.toMatch(/inscri/);
  });

  it('of somebody who has none has no end', () => {
    expect(dates({ homeCover: 'none', coverUntil: day('2026-12-31') })).toEqual({});
  });
});

describe('days that only the person can read', () => {
  it('give two years for a paper claim, the 29th of February included', () => {
    const claim = (care: string) => dates({}, noting({ 'care-to-claim': day(care) }))['claim-by'];
    expect(claim('2026-11-23')).toBe('by 2028-11-23 ahead');
    expect(claim('2024-11-22')).toBe('by 2026-11-22 past');
    expect(claim('2024-11-23')).toBe('by 2026-11-23 soon');
    expect(claim('2024-02-29')).toBe('by 2026-02-28 past');
    expect(claim('2026-02-28')).toBe('by 2028-02-28 ahead');
  });

  it('give the end of the certificate', () => {
    expect(dates({}, noting({ 'certificate-until': day('2027-09-30') }))).toEqual({
      'certificate-ends': 'by 2027-09-30 ahead',
    });
  });

  it('stand at the step that they are for, the earliest first', () => {
    const noted = noting({ 'certificate-until': day('2027-09-30'), 'care-to-claim': day('2025-01-15') });
    const by = (answers: Answers, progress: Progress) => rowOf(list(answers, progress), 'paid-back-meanwhile').by;
    expect(by({ number: 'temporary' }, noted)).toBe('2027-01-15');
    expect(by({ number: 'temporary' }, noting({ 'certificate-until': day('2027-02-28') }))).toBe('2027-02-28');
    expect(by({ number: 'temporary' }, noting({ 'certificate-until': day('2027-09-30') }))).toBeUndefined();
    expect(by({ number: 'none' }, noted)).toBeUndefined();
  });

  it('are silent for somebody who claims nothing from a French fund', () => {
    const short: Answers = { status: 'short-stay' };
    expect(dates(short, noting({ 'care-to-claim': TODAY, 'certificate-until': TODAY }))).toEqual({});
  });

  it('can be forgotten again', () => {
    const start = { profile: { ...EMPTY_PROFILE }, progress: EMPTY_PROGRESS };
    const noted = noteDay('care-to-claim', TODAY, start);
    expect(noted.progress.noted).toEqual({ 'care-to-claim': TODAY });
    expect(noteDay('care-to-claim', null, noted).progress.noted).toEqual({});
  });
});

describe('the yearly check', () => {
  it('comes again after a year, the 29th of February included', () => {
    const next = (done: string) =>
      dates({ number: 'permanent' }, { version: 1, done: { 'keep-up-to-date': day(done) } })['yearly-check'];
    expect(next('2025-11-23')).toBe('by 2026-11-23 soon');
    expect(next('2024-02-29')).toBe('by 2025-02-28 past');
  });
});

/** Days that the decision gives: they rest on its facts. */
const OF_DECISION: ReadonlySet<string> = new Set(['rights-begin', 'register-from']);

describe('every clock', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter(day('2022-01-01'), days));
  const someDay = fc.option(anyDay, { nil: undefined });

  it('rests on facts, but for the day that the decision gives; and they come in order', () => {
    fc.assert(
      fc.property(
        fc.record({ permitUntil: anyDay, filed: anyDay, coverUntil: anyDay, care: anyDay, certificate: anyDay }),
        fc.constantFrom('none', 'temporary', 'permanent'),
        anyDay,
        ({ care, certificate, ...answers }, number, today) => {
          const progress = noting({ 'care-to-claim': care, 'certificate-until': certificate });
          const { clocks } = list({ ...answers, number, homeCover: 'private' }, progress, today);
          for (const { id, facts } of clocks) expect(facts.length > 0 || OF_DECISION.has(id)).toBe(true);
          expect(clocks.map(({ date }) => date)).toEqual(clocks.map(({ date }) => date).toSorted());
        },
      ),
    );
  });

  it('never says that a day has passed before it has, nor after', () => {
    fc.assert(
      fc.property(anyDay, someDay, (permitUntil, other) => {
        const today = other ?? permitUntil;
        for (const { date, state } of list({ permitUntil, number: 'permanent' }, EMPTY_PROGRESS, today).clocks)
          expect(state === 'past').toBe(daysBetween(today, date) < 0);
      }),
    );
  });

  it('presses from thirty days before its day until thirty days after it', () => {
    const ends = list({ permitUntil: day('2027-01-31') }).clocks;
    const at = (text: string) => pressing(ends, day(text));
    expect([at('2026-12-31'), at('2027-01-01'), at('2027-03-02'), at('2027-03-03')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
