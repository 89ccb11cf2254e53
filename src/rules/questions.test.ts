import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../model/dates';
import { profileSchema, STATUSES, type Profile, type ProfileField } from '../model/profile';
import { decide } from './decide';
import { hasAnswer, MOST_QUESTIONS, questions } from './questions';
import { samples } from './samples';

const today = day('2026-11-23');
/** Hundreds of paths take their time on a busy machine; this says nothing about how long they may take. */
const PATIENCE = 120_000;
const path = (answers: object) => questions(profileSchema.parse({ version: 1, ...answers }), today);

const ASKED: readonly ProfileField[] = [
  'status',
  'residence',
  'nationality',
  'frenchTerritory',
  'alsoWorks',
  'enrolled',
  'partnerCover',
  'homeCover',
  'coverFrom',
  'coverUntil',
  'permit',
  'arrival',
  'age',
  'number',
  'organisation',
];

/** Somebody who answers every question they are asked, and a few with "I don't know". */
const people: fc.Arbitrary<Profile> = fc
  .tuple(
    ...ASKED.map((field) =>
      fc.record({
        unsure: fc.integer({ min: 0, max: 99 }).map((chance) => chance < 8),
        patch: fc.constantFrom(...samples(field, { version: 1 }, today)),
      }),
    ),
  )
  .map((draws) => {
    const given = draws.filter(({ unsure }) => !unsure).map(({ patch }) => patch);
    const merged: Partial<Profile> = Object.assign({}, ...given);
    // Most people live where Repère knows the rules.
    const residence = merged.residence === 'mayotte' ? { residence: 'mainland' } : {};
    const answered = { ...merged, ...residence };
    const unsure = ASKED.filter((field) => !Object.hasOwn(answered, field));
    return profileSchema.parse({ version: 1, ...answered, ...(unsure.length > 0 && { unsure }) });
  });

/** Only the answers to the questions of the path. */
function walked(profile: Profile, asked: readonly ProfileField[]): Profile {
  const unsure = asked.filter((field) => profile[field] === undefined);
  const given = asked.filter((field) => profile[field] !== undefined).map((field) => [field, profile[field]]);
  return profileSchema.parse({ version: 1, ...Object.fromEntries(given), ...(unsure.length > 0 && { unsure }) });
}

describe('the questions', () => {
  it('begin with what the person does', () => {
    expect(path({})).toEqual(['status']);
  });

  it.each([
    [{ status: 'diplomat', residence: 'mainland' }, ['status', 'residence']],
    [{ status: 'student' }, ['status', 'residence']],
    [{ status: 'student', residence: 'mayotte' }, ['status', 'residence']],
    [
      {
        status: 'student',
        residence: 'mainland',
        nationality: 'BR',
        alsoWorks: false,
        homeCover: 'none',
        permit: 'vls-ts',
      },
      ['status', 'residence', 'nationality', 'alsoWorks', 'homeCover', 'permit', 'number'],
    ],
    [
      { status: 'student', residence: 'mainland', nationality: 'DE', alsoWorks: false, homeCover: 'ehic' },
      ['status', 'residence', 'nationality', 'alsoWorks', 'homeCover', 'coverUntil'],
    ],
    [
      { status: 'student', residence: 'mainland', nationality: 'FR', alsoWorks: false },
      ['status', 'residence', 'nationality', 'alsoWorks', 'frenchTerritory'],
    ],
    [
      { status: 'employee', residence: 'mainland', nationality: 'DE', homeCover: 'none', number: 'temporary' },
      ['status', 'residence', 'nationality', 'homeCover', 'number', 'organisation'],
    ],
    [
      { status: 'job-seeker', residence: 'mainland', nationality: 'DE', alsoWorks: false, homeCover: 'none' },
      ['status', 'residence', 'nationality', 'alsoWorks', 'homeCover', 'arrival'],
    ],
  ])('of %o are %j', (answers, expected) => {
    expect(path(answers)).toEqual(expected);
  });

  it('keep an answered question that matters, so that it can be changed', () => {
    const full = { status: 'diplomat', residence: 'mainland', nationality: 'BR', homeCover: 'none' };
    expect(path(full)).toEqual(['status', 'residence']);
    expect(path({ ...full, status: 'employee' })).toEqual([
      'status',
      'residence',
      'nationality',
      'homeCover',
      'permit',
    ]);
  });

  it(
    'are at most eight, each once, and lead to an answer, for everybody',
    () => {
      fc.assert(
        fc.property(people, (profile) => {
          const asked = questions(profile, today);
          expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
          expect(new Set(asked).size).toBe(asked.length);
          const person = walked(profile, asked);
          expect(questions(person, today)).toEqual(asked);
          const { affiliation, channel } = decide(person, today);
          expect([affiliation, channel]).not.toContain('unknown');
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it(
    'come one at a time, and a later answer takes none away',
    () => {
      fc.assert(
        fc.property(people, (profile) => {
          const asked = questions(profile, today);
          for (let count = 0; count < asked.length; count += 1) {
            const soFar = walked(profile, asked.slice(0, count));
            expect(questions(soFar, today)).toEqual(asked.slice(0, count + 1));
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});

/** The usual answers, with which only one field need be unusual, for all kinds of people. */
const ORDINARY: readonly Profile[] = STATUSES.flatMap((status) =>
  ['CN', 'DE', 'FR'].flatMap((nationality) =>
    (['vls-ts', 'short-stay'] as const).flatMap((permit) =>
      [false, true].map((alsoWorks): Profile => ({
        version: 1,
        residence: 'mainland',
        homeCover: 'none',
        enrolled: true,
        partnerCover: 'none',
        number: 'temporary',
        status,
        nationality,
        permit,
        alsoWorks,
      })),
    ),
  ),
);

/** A decision but for what it does not know. */
const said = (profile: Profile) => {
  const { unknowns: _unknowns, ...rest } = decide(profile, today);
  return JSON.stringify(rest);
};

describe('what is still unknown on the way', () => {
  it(
    'is real: for each field there are people with the answers so far, alike but for it, with different decisions',
    () => {
      const tells = (field: ProfileField, soFar: Profile, rest: Profile) => {
        const { unsure: _unsure, [field]: _field, ...same } = { ...rest, ...soFar };
        const seen = samples(field, { version: 1 }, today).map((patch) => said({ ...same, ...patch }));
        return new Set(seen).size > 1;
      };
      fc.assert(
        fc.property(people, fc.nat({ max: MOST_QUESTIONS }), (profile, count) => {
          const soFar = walked(profile, questions(profile, today).slice(0, count));
          const { unknowns } = decide(soFar, today);
          expect(unknowns.filter((field) => !ORDINARY.some((rest) => tells(field, soFar, rest)))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});

describe('an answer', () => {
  it('is a value, or not to know', () => {
    expect(hasAnswer('permit', { version: 1 })).toBe(false);
    expect(hasAnswer('permit', { version: 1, permit: 'other' })).toBe(true);
    expect(hasAnswer('permit', { version: 1, unsure: ['permit'] })).toBe(true);
  });
});
