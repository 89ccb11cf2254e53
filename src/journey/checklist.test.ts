import { describe, expect, it } from 'vitest';
import { isoDate, type IsoDate } from '../model/dates';
import type { Decision, StepRule } from '../model/decision';
import { EMPTY_PROFILE, type Profile } from '../model/profile';
import { EMPTY_PROGRESS, type Progress } from '../model/progress';
import { STEPS, type Step } from '../model/step';
import { checklist, rowOf } from './checklist';
import { tick, tickPaper, untick } from './tick';

const day = (text: string): IsoDate => isoDate.parse(text);
const TODAY = day('2026-11-23');

/** A decision for which every step is for the person, but for what the test says. */
function decision(changes: Partial<Decision> = {}, rules: Partial<Record<Step, StepRule>> = {}): Decision {
  const steps = Object.fromEntries(STEPS.map((step) => [step, { applies: 'yes' }])) as Record<Step, StepRule>;
  return {
    row: 'S01',
    affiliation: 'compulsory',
    channel: 'student-portal',
    from: { rule: 'unknown' },
    organisation: 'cpam',
    steps: { ...steps, ...rules },
    documents: [],
    because: [],
    unknowns: [],
    ...changes,
  };
}

const profile = (answers: Omit<Profile, 'version'> = {}): Profile => ({ ...EMPTY_PROFILE, ...answers });
const statuses = (list: ReturnType<typeof checklist>) =>
  Object.fromEntries(list.rows.map(({ step, status }) => [step, status]));
const list = (answers: Omit<Profile, 'version'> = {}, progress: Progress = EMPTY_PROGRESS, what = decision()) =>
  checklist(what, profile(answers), progress, TODAY);

describe('the checklist', () => {
  it('begins with papers and registering; what needs a number cannot start', () => {
    expect(statuses(list())).toEqual({
      'check-entitlement': 'done',
      documents: 'to-do',
      register: 'to-do',
      'temporary-number': 'cannot-start',
      'paid-back-meanwhile': 'cannot-start',
      'permanent-number': 'cannot-start',
      'referring-doctor': 'cannot-start',
      'top-up': 'to-do',
      'online-account': 'cannot-start',
      'carte-vitale': 'cannot-start',
      'keep-up-to-date': 'cannot-start',
    });
    expect(list().next).toBe('documents');
  });

  it('says what must come first', () => {
    expect(rowOf(list(), 'temporary-number').reason).toEqual({ kind: 'after', step: 'register' });
    expect(rowOf(list(), 'carte-vitale').reason).toEqual({ kind: 'after', step: 'permanent-number' });
    expect(rowOf(list(), 'referring-doctor').reason).toEqual({ kind: 'after', step: 'temporary-number' });
  });

  it('waits for the fund once the file is sent, since that day', () => {
    const sent = list({ filed: day('2026-10-01') });
    expect(rowOf(sent, 'register')).toMatchObject({ status: 'done', since: '2026-10-01' });
    expect(rowOf(sent, 'temporary-number')).toMatchObject({ status: 'waiting', since: '2026-10-01' });
    expect(rowOf(sent, 'permanent-number')).toMatchObject({ status: 'waiting', since: '2026-10-01' });
    expect(rowOf(sent, 'paid-back-meanwhile').reason).toEqual({ kind: 'after', step: 'temporary-number' });
  });

  it('with a temporary number opens the doctor, but neither account nor card', () => {
    const temporary = statuses(list({ number: 'temporary' }));
    expect(temporary).toMatchObject({
      register: 'done',
      'temporary-number': 'done',
      'permanent-number': 'waiting',
      'referring-doctor': 'to-do',
      'online-account': 'cannot-start',
      'carte-vitale': 'cannot-start',
      'keep-up-to-date': 'to-do',
    });
  });

  it('with a permanent number opens account and card', () => {
    expect(statuses(list({ number: 'permanent' }))).toMatchObject({
      'online-account': 'to-do',
      'carte-vitale': 'to-do',
    });
  });

  it('is not for somebody whom the decision leaves out, and says why', () => {
    const rule = { applies: 'no', why: 'card-not-with-foreign-cover' } as const;
    const row = rowOf(
      list({ number: 'permanent' }, EMPTY_PROGRESS, decision({}, { 'carte-vitale': rule })),
      'carte-vitale',
    );
    expect(row).toMatchObject({
      status: 'not-for-you',
      reason: { kind: 'reason', reason: 'card-not-with-foreign-cover' },
      tick: 'no',
    });
    expect(row).not.toHaveProperty('link');
  });

  it('without enough answers asks a question first', () => {
    const row = rowOf(list({}, EMPTY_PROGRESS, decision({ affiliation: 'unknown' })), 'check-entitlement');
    expect(row).toMatchObject({ status: 'to-do', reason: { kind: 'question' }, tick: 'no' });
  });

  it('does not let anybody register before the first possible day', () => {
    const tomorrow = decision({ from: { rule: 'unknown', date: day('2026-11-24') } });
    expect(rowOf(list({}, EMPTY_PROGRESS, tomorrow), 'register')).toMatchObject({
      status: 'cannot-start',
      reason: { kind: 'date' },
      from: '2026-11-24',
    });
    const reached = decision({ from: { rule: 'unknown', date: TODAY } });
    expect(rowOf(list({}, EMPTY_PROGRESS, reached), 'register').status).toBe('to-do');
  });

  it('never puts a top-up next as long as nobody can register', () => {
    const rest: Partial<Record<Step, StepRule>> = { register: { applies: 'later', why: 'visiting-later' } };
    const early = decision({ affiliation: 'not-possible' }, rest);
    const papers: Progress = { version: 1, done: { documents: TODAY } };
    expect(list({}, EMPTY_PROGRESS, early).next).toBe('documents');
    expect(list({}, papers, early)).toMatchObject({ next: null });
    expect(list({ filed: TODAY }, EMPTY_PROGRESS).next).toBe('top-up');
  });

  it('tells the first day on which to ask as such', () => {
    const wait = { applies: 'later', why: 'visiting-later', askFrom: day('2027-01-01') } as const;
    const row = rowOf(
      list({}, EMPTY_PROGRESS, decision({ affiliation: 'not-possible' }, { register: wait })),
      'register',
    );
    expect(row).toMatchObject({ status: 'cannot-start', askFrom: '2027-01-01' });
    expect(row).not.toHaveProperty('from');
  });

  it('says that something is our reading even while another step comes first', () => {
    const doctor = (note: 'our-reading' | 'doctor-optional-under-16') =>
      rowOf(
        list({}, EMPTY_PROGRESS, decision({}, { 'referring-doctor': { applies: 'yes', note } })),
        'referring-doctor',
      );
    expect(doctor('our-reading')).toMatchObject({ reason: { kind: 'after' }, reading: 'our-reading' });
    expect(doctor('doctor-optional-under-16')).not.toHaveProperty('reading');
  });

  it('does not explain how to do what is done', () => {
    const rule: StepRule = { applies: 'yes', note: 'send-to-paris' };
    const row = (answers: Omit<Profile, 'version'>) =>
      rowOf(list(answers, EMPTY_PROGRESS, decision({}, { register: rule })), 'register');
    expect(row({}).reason).toEqual({ kind: 'reason', reason: 'send-to-paris' });
    expect(row({ filed: TODAY })).not.toHaveProperty('reason');
  });

  it('asks for the yearly check again after a year, to the day', () => {
    const checked = (date: string) =>
      rowOf(list({ number: 'permanent' }, { version: 1, done: { 'keep-up-to-date': day(date) } }), 'keep-up-to-date')
        .status;
    expect(checked('2025-11-24')).toBe('done');
    expect(checked('2025-11-23')).toBe('to-do');
  });
});

describe('ticking', () => {
  it('and taking it back gives the first state again, for every step that may be ticked', () => {
    const starts: Profile[] = [
      profile({ number: 'none' }),
      profile({ filed: day('2026-10-01'), number: 'none' }),
      profile({ number: 'temporary' }),
    ];
    for (const start of starts) {
      for (const { step, tick: may } of checklist(decision(), start, EMPTY_PROGRESS, TODAY).rows) {
        if (may !== 'tick') continue;
        const there = tick(
          step,
          { profile: start, progress: EMPTY_PROGRESS },
          TODAY,
          step === 'register' ? TODAY : undefined,
        );
        expect(rowOf(checklist(decision(), there.profile, there.progress, TODAY), step)).toMatchObject({
          status: 'done',
          tick: 'untick',
        });
        const back = untick(step, there);
        expect(statuses(checklist(decision(), back.profile, back.progress, TODAY))[step]).toBe(
          statuses(checklist(decision(), start, EMPTY_PROGRESS, TODAY))[step],
        );
      }
    }
  });

  it('all papers ticks the papers, but for those gathered early', () => {
    const need = decision({ documents: [{ id: 'passport-or-id', why: 'card-not-with-foreign-cover' }] });
    const told = tickPaper('passport-or-id', true, { profile: profile(), progress: EMPTY_PROGRESS }, TODAY);
    expect(rowOf(checklist(need, told.profile, told.progress, TODAY), 'documents').status).toBe('done');
    const early = { ...need, affiliation: 'not-possible' } as const;
    expect(rowOf(checklist(early, told.profile, told.progress, TODAY), 'documents').status).toBe('to-do');
    const all = tick('documents', told, TODAY);
    expect(rowOf(checklist(early, all.profile, all.progress, TODAY), 'documents')).toMatchObject({
      status: 'done',
      tick: 'untick',
    });
    const undone = tickPaper('passport-or-id', false, told, TODAY);
    expect(rowOf(checklist(need, undone.profile, undone.progress, TODAY), 'documents').status).toBe('to-do');
  });
});
