import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../locales/en';
import { fr } from '../locales/fr';
import { daysAfter, day } from '../model/dates';
import { profileSchema, PROFILE_FIELDS, type Profile } from '../model/profile';
import { EMPTY_PROGRESS, type Progress } from '../model/progress';
import { STEPS } from '../model/step';
import { decide } from '../rules/decide';
import { samples } from '../rules/samples';
import { checklist, rowOf } from './checklist';
import { ILL_LINES, ILL_TOPICS, illToday, type IllKind, type IllLine } from './ill';

const today = day('2026-11-23');

function at(answers: Partial<Profile>, progress: Progress = EMPTY_PROGRESS) {
  const profile = profileSchema.parse({ version: 1, ...answers });
  const decision = decide(profile, today);
  const list = checklist(decision, profile, progress, today);
  return { decision, list, ill: illToday(decision, list) };
}

const student = { status: 'student', residence: 'mainland', nationality: 'BR', alsoWorks: false } as const;
const european = { ...student, nationality: 'DE', coverFrom: 'DE' } as const;
const filed = daysAfter(today, -20);
const carded: Progress = { version: 1, done: { 'carte-vitale': today } };

const permit = 'vls-ts';
const home = { residence: 'mainland' } as const;
const registers = { ...student, homeCover: 'none', permit } as const;
const professor = {
  ...home,
  status: 'civil-servant',
  nationality: 'IT',
  homeCover: 'none',
  number: 'permanent',
} as const;
const candidate = { ...home, status: 'phd-contract', nationality: 'IT', homeCover: 'none' } as const;
const posted = {
  ...home,
  status: 'posted-worker',
  nationality: 'US',
  homeCover: 'posting-certificate',
  permit,
} as const;
const scholar = { ...home, status: 'visiting-researcher', nationality: 'CN', homeCover: 'private', permit } as const;

interface Situation {
  readonly kind: IllKind;
  readonly answers: Partial<Profile>;
  readonly progress?: Progress;
}
const someone = (kind: IllKind, answers: Partial<Profile>, progress = EMPTY_PROGRESS): Situation => ({
  kind,
  answers,
  progress,
});

/** Somebody in each situation, and the answers that lead there. */
const SITUATIONS = [
  someone('unknown', {}),
  someone('unknown', { status: 'student' }),
  someone('ask', { ...home, status: 'cross-border', nationality: 'DE' }),
  someone('ehic', { ...european, homeCover: 'ehic' }),
  someone('ghic', { ...student, nationality: 'GB', homeCover: 'ghic', permit }),
  someone('foreign-form', { ...student, nationality: 'CA', homeCover: 'ramq', permit }),
  someone('foreign-form', { ...student, nationality: 'AD', homeCover: 'andorra', permit }),
  someone('foreign-form', { ...student, nationality: 'MC', homeCover: 'monaco', permit }),
  someone('s1-to-give', { ...european, homeCover: 's1' }),
  someone('s1-given', { ...european, homeCover: 's1', filed }),
  someone('home-scheme', posted),
  someone('home-scheme', { ...home, status: 'intern', nationality: 'DE', homeCover: 'a1', alsoWorks: false }),
  someone('organisation', { ...home, status: 'diplomat' }),
  someone('organisation', { ...home, status: 'international-staff' }),
  someone('own-policy', {
    ...home,
    status: 'short-stay',
    nationality: 'US',
    homeCover: 'private',
    permit: 'short-stay',
  }),
  someone('own-policy', { ...scholar, alsoWorks: false, enrolled: false, arrival: daysAfter(today, -30) }),
  someone('child', { ...home, status: 'child', nationality: 'BR', homeCover: 'none', permit: 'family', age: 8 }),
  someone('to-register', { ...registers, number: 'none' }),
  someone('waiting', { ...registers, number: 'none', filed }),
  someone('waiting', { ...candidate, number: 'none', filed }),
  someone('temporary', { ...registers, number: 'temporary' }),
  someone('temporary', { ...candidate, number: 'temporary' }),
  someone('permanent', { ...registers, number: 'permanent' }),
  someone('permanent', professor),
  someone('card', { ...registers, number: 'permanent' }, carded),
];

describe('ill today', () => {
  test.each(SITUATIONS)('$kind: $answers', ({ kind, answers, progress }) => {
    expect(at(answers, progress).ill.kind).toBe(kind);
  });

  test('says whom to ask where only somebody else can tell, and only there', () => {
    expect(at({ status: 'cross-border', residence: 'mainland', nationality: 'DE' }).ill.askFirst).toBe('cross-border');
    expect(at({ ...student, homeCover: 'none', permit: 'vls-ts' }).ill.askFirst).toBeUndefined();
  });

  test('sends claims to the fund that keeps the file', () => {
    const send = (answers: Partial<Profile>) => at(answers).ill.lines.send;
    expect(send(professor)).toBe('send-to-mgen');
    expect(send({ ...registers, number: 'temporary' })).toBe('send-to-cpam');
    expect(send({ ...candidate, number: 'temporary' })).toBe('send-to-named-fund');
    // The file went to Paris, so the fund where one lives need not be the one.
    const viaParis = { ...candidate, nationality: 'BR', permit: 'talent', organisation: 'cpam' } as const;
    expect(send({ ...viaParis, number: 'temporary' })).toBe('send-to-named-fund');
    expect(send({ ...candidate, number: 'temporary', organisation: 'mgen' })).toBe('send-to-mgen');
    // A student's paper that names MGEN speaks of a top-up.
    expect(send({ ...registers, number: 'temporary', organisation: 'mgen' })).toBe('send-to-cpam');
  });

  test('knows the certificate that the student portal gives, where that is the way', () => {
    expect(at({ ...registers, number: 'none', filed }).ill.lines.show).toBe('show-provisional');
    expect(at({ ...candidate, number: 'none', filed }).ill.lines.show).toBe('show-file');
  });
});

const profiles: fc.Arbitrary<Partial<Profile>> = fc
  .tuple(
    ...PROFILE_FIELDS.map((field) =>
      fc.option(fc.constantFrom(...samples(field, { version: 1 }, today)), { nil: {}, freq: 4 }),
    ),
  )
  .map((patches) => Object.assign({}, ...patches));
const progresses: fc.Arbitrary<Progress> = fc
  .subarray([...STEPS])
  .map((steps) => ({ version: 1, done: Object.fromEntries(steps.map((step) => [step, today])) }));

describe('whoever it is, being ill', () => {
  test('never disagrees with the checklist', () => {
    fc.assert(
      fc.property(profiles, progresses, (answers, progress) => {
        const { decision, list, ill } = at(answers, progress);
        const status = (step: (typeof STEPS)[number]) => rowOf(list, step).status;
        const { show, keep, send } = ill.lines;
        const settled = decision.affiliation === 'compulsory' || decision.affiliation === 'possible';
        const onTheWay = ['to-register', 'waiting', 'temporary', 'permanent', 'card'].includes(ill.kind);
        const wrong = [
          show === 'show-card' && status('carte-vitale') !== 'done',
          show === 'show-certificate' && status('temporary-number') !== 'done',
          ['show-provisional', 'show-file'].includes(show) && status('temporary-number') === 'done',
          ['show-provisional', 'show-file'].includes(show) && status('register') !== 'done',
          show === 'show-nothing' && status('register') === 'done',
          keep === 'keep-bills' && !['no', 'later'].includes(decision.steps.register.applies),
          send === 'send-to-mgen' && decision.organisation !== 'mgen',
          onTheWay !== (settled || (decision.affiliation === 'attached' && ill.kind === 'card')),
          (ill.askFirst !== undefined) !== (decision.affiliation === 'ask'),
        ];
        expect(wrong).not.toContain(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Words as a reader counts them: a telephone number or an hour is one. */
const words = (text: string) =>
  text
    .replaceAll(/\d[\d\s:]*\d/g, '1')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each([
  ['en', en.ill, 70],
  ['fr', fr.ill, 85],
] as const)('the words of each case in %s', (_language, texts, most) => {
  test.each(SITUATIONS)('$kind is short: $answers', ({ answers, progress }) => {
    const { ill } = at(answers, progress);
    const said = ILL_TOPICS.map((topic) => texts.lines[ill.lines[topic]]);
    expect(words(said.join(' '))).toBeLessThanOrEqual(most);
    for (const text of said) expect(text).toMatch(/[.?]$/);
  });
});

test('Every sentence is said in some case', () => {
  const said: readonly IllLine[] = SITUATIONS.flatMap(({ answers, progress }) =>
    Object.values(at(answers, progress).ill.lines),
  );
  expect(Object.keys(ILL_LINES).filter((line) => !said.some((one) => one === line))).toEqual([]);
});
