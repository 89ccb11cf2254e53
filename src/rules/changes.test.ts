import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../model/dates';
import { PROFILE_FIELDS, profileSchema, type Profile } from '../model/profile';
import { sources } from '../sources/registry';
import { CHANGE_IDS, CHANGES, changesFor, WAYS, wayToTell, type Change } from './changes';
import { decide } from './decide';
import { samples } from './samples';

const today = day('2026-11-23');

function person(answers: Partial<Profile>) {
  const profile = profileSchema.parse({ version: 1, ...answers });
  return { decision: decide(profile, today), profile, today };
}
const shown = (answers: Partial<Profile>) => changesFor(person(answers));
const way = (answers: Partial<Profile>) => {
  const { decision, profile } = person(answers);
  return wayToTell(decision, profile);
};

const home = { residence: 'mainland', alsoWorks: false } as const;
const student = { ...home, status: 'student', nationality: 'BR', homeCover: 'none', permit: 'vls-ts' } as const;
const erasmus = { ...home, status: 'exchange-student', nationality: 'DE', homeCover: 'ehic', coverFrom: 'DE' } as const;
const professor = { ...home, status: 'civil-servant', nationality: 'IT', homeCover: 'none' } as const;

describe('the changes that concern a person', () => {
  test('are all of them while nothing is known', () => {
    expect(shown({})).toEqual(CHANGE_IDS);
  });

  test('a student from outside Europe', () => {
    expect(shown({ ...student, number: 'temporary' })).toEqual([
      'new-address',
      'new-departement',
      'new-bank',
      'permit-renewed',
      'permit-ends',
      'visa-validated',
      'job-after-studies',
      'studies-end',
      'birth',
      'couple-or-name',
      'new-doctor',
      'leaving-france',
    ]);
  });

  test('a student with a European card has no French file: a job, or the end of the card', () => {
    expect(shown(erasmus)).toEqual(['job-with-foreign-card', 'foreign-cover-ends']);
  });

  test('a European civil servant has no permit', () => {
    const all = shown(professor);
    expect(all).toContain('new-contract');
    expect(all).not.toContain('permit-ends');
    expect(all).not.toContain('visa-validated');
    expect(all).not.toContain('studies-end');
  });

  test('a child grows up; somebody of 17 has the 16th birthday behind them', () => {
    const child = { ...home, status: 'child', nationality: 'DE', homeCover: 'none' } as const;
    expect(shown({ ...child, age: 8 })).toEqual(expect.arrayContaining(['turning-16', 'turning-18']));
    expect(shown({ ...child, age: 17 })).toContain('turning-18');
    expect(shown({ ...child, age: 17 })).not.toContain('turning-16');
    expect(shown(professor)).not.toContain('turning-18');
  });

  test('somebody whom an organisation insures has nothing to tell a French fund', () => {
    expect(shown({ ...home, status: 'diplomat' })).toEqual([]);
  });
});

describe('the way to tell the fund', () => {
  test.each([
    ['account', { ...student, number: 'permanent' }],
    ['portal', { ...student, number: 'temporary' }],
    ['portal', { ...student, number: 'none' }],
    ['either-number', student],
    ['either-number', {}],
    ['mgen', { ...professor, number: 'permanent' }],
    ['no-account', { ...professor, number: 'temporary' }],
    ['no-account', { ...student, nationality: 'CA', homeCover: 'ramq' }],
  ] as const)('%s: %j', (expected, answers) => {
    expect(way(answers)).toBe(expected);
  });
});

const answered: fc.Arbitrary<Partial<Profile>> = fc
  .tuple(
    ...PROFILE_FIELDS.map((field) =>
      fc.option(fc.constantFrom(...samples(field, { version: 1 }, today)), { nil: {}, freq: 4 }),
    ),
  )
  .map((patches) => Object.assign({}, ...patches));

test('No permit for those who need none, no French file for those who have none, an account for a permanent number alone', () => {
  fc.assert(
    fc.property(answered, (answers) => {
      const { decision, profile } = person(answers);
      const ids = shown(answers);
      const european = profile.nationality === 'FR' || profile.nationality === 'DE';
      const without = decision.affiliation === 'not-possible';
      const told = wayToTell(decision, profile);
      expect([
        european && ids.some((id) => id === 'permit-ends' || id === 'permit-renewed' || id === 'visa-validated'),
        without && ids.some((id) => id === 'new-address' || id === 'new-bank' || id === 'leaving-france'),
        profile.number !== 'permanent' && (told === 'account' || told === 'mgen'),
        told === 'mgen' && decision.organisation !== 'mgen',
      ]).not.toContain(true);
    }),
    { numRuns: 300 },
  );
});

test('Sources stand on one side only', () => {
  const cited: readonly Pick<Change, 'sources' | 'against'>[] = [...Object.values(CHANGES), ...Object.values(WAYS)];
  for (const { sources: pro, against = [] } of cited) {
    expect(new Set([...pro, ...against]).size).toBe(pro.length + against.length);
    expect([...pro, ...against].filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  }
});
