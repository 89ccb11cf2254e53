import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../model/dates';
import type { Decision } from '../model/decision';
import {
  HOME_COVERS,
  PROFILE_FIELDS,
  profileSchema,
  STATUSES,
  type Profile,
  type ProfileField,
} from '../model/profile';
import { STEPS, type Step } from '../model/step';
import { facts } from '../sources/facts';
import { decide } from './decide';
import { samples } from './samples';

const today = day('2026-11-23');
const empty: Profile = { version: 1 };
/** Thousands of decisions take their time on a busy machine; this says nothing about how long they may take. */
const PATIENCE = 120_000;

/** A profile with some of the fields answered, in every way that the rules could tell apart, and some not known. */
const profiles = (answered: number): fc.Arbitrary<Profile> =>
  fc
    .tuple(
      ...PROFILE_FIELDS.map((field) =>
        fc.record({
          given: fc.integer({ min: 0, max: 99 }).map((chance) => chance < answered),
          unsure: fc.integer({ min: 0, max: 99 }).map((chance) => chance < 15),
          patch: fc.constantFrom(...samples(field, empty, today)),
        }),
      ),
    )
    .map((draws) => {
      const given = draws.filter((draw) => draw.given).map(({ patch }) => patch);
      const unsure = PROFILE_FIELDS.filter((_field, index) => draws[index]?.given === false && draws[index].unsure);
      return profileSchema.parse({ version: 1, ...Object.assign({}, ...given), ...(unsure.length > 0 && { unsure }) });
    });

const applies = (decision: Decision, ...steps: readonly Step[]) =>
  steps.filter((step) => decision.steps[step].applies === 'yes');

/** What is wrong with a decision in itself, whoever it is for. */
function faults(decision: Decision): string[] {
  const { row, affiliation, channel, ask, unknowns, because, documents, organisation } = decision;
  const found: string[] = [];
  const wrong = (name: string, is: boolean) => {
    if (is) found.push(name);
  };
  const asked = affiliation === 'ask' || channel === 'ask';
  const card = applies(decision, 'online-account', 'carte-vitale');
  const filing = applies(decision, 'documents', 'register');
  // Papers that take long may be gathered while it is still open whether one registers later.
  const file = decision.steps.register.applies === 'later' ? applies(decision, 'register') : filing;
  const numbers = applies(decision, 'temporary-number', 'permanent-number');
  wrong(
    'unknown without naming a field',
    (affiliation === 'unknown' || channel === 'unknown') && unknowns.length === 0,
  );
  wrong('unknown and yet a row', affiliation === 'unknown' && row !== null);
  wrong('unknown and yet a channel', affiliation === 'unknown' && channel !== 'unknown');
  wrong('ask without a question, or a question without ask', asked !== (ask !== undefined));
  wrong(
    'asks, and asserts a step',
    affiliation === 'ask' && applies(decision, ...STEPS).join() !== 'check-entitlement',
  );
  wrong(
    'unknown, and asserts a step',
    affiliation === 'unknown' && applies(decision, ...STEPS).join() !== 'check-entitlement',
  );
  wrong(
    'a file to send, and nowhere to send it',
    filing.includes('register') && (channel === 'unknown' || channel === 'ask'),
  );
  wrong('nothing to register, and a channel', affiliation === 'not-possible' && channel !== 'none');
  wrong(
    'registers nowhere',
    ['compulsory', 'possible', 'attached', 'foreign-rights'].includes(affiliation) && channel === 'none',
  );
  wrong(
    'nothing to register, and a file',
    affiliation === 'not-possible' && file.length + numbers.length + card.length > 0,
  );
  wrong('nothing to register, and a fund', affiliation === 'not-possible' && organisation !== 'none');
  wrong('a card with foreign rights', affiliation === 'foreign-rights' && card.length + numbers.length > 0);
  wrong('a card without a number', card.includes('carte-vitale') && !numbers.includes('permanent-number'));
  wrong('a file without papers', filing.includes('documents') && documents.every(({ optional }) => optional === true));
  wrong('a paper twice', new Set(documents.map(({ id }) => id)).size !== documents.length);
  wrong('a fact twice', new Set(because).size !== because.length);
  wrong('no fact', because.length === 0);
  wrong(
    'a fact that does not exist',
    because.some((fact) => !Object.hasOwn(facts, fact)),
  );
  wrong('a field asked twice', new Set(unknowns).size !== unknowns.length);
  return found;
}

describe('every decision', () => {
  it(
    'is one answer or a named unknown, and does not contradict itself, however much is known',
    () => {
      for (const answered of [20, 60, 90]) {
        fc.assert(
          fc.property(profiles(answered), (profile) => {
            expect(faults(decide(profile, today))).toEqual([]);
          }),
          { numRuns: 400 },
        );
      }
    },
    PATIENCE,
  );

  it(
    'is an answer once everything is known, over the whole space that matters',
    () => {
      const open: Profile[] = [];
      for (const status of STATUSES)
        for (const homeCover of HOME_COVERS)
          for (const nationality of ['FR', 'DE', 'GB', 'US', 'CN', 'stateless'])
            for (const permit of ['none-needed', 'vls-ts', 'talent', 'protection', 'short-stay'] as const)
              for (const alsoWorks of [false, true]) {
                const profile: Profile = {
                  version: 1,
                  residence: 'mainland',
                  frenchTerritory: 'born-abroad',
                  enrolled: alsoWorks,
                  partnerCover: alsoWorks ? 'works' : 'none',
                  status,
                  homeCover,
                  nationality,
                  permit,
                  alsoWorks,
                };
                const decision = decide(profile, today);
                if (
                  faults(decision).length > 0 ||
                  decision.affiliation === 'unknown' ||
                  decision.channel === 'unknown'
                ) {
                  open.push(profile);
                }
              }
      expect(open).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'depends on the profile and the day alone, and changes neither',
    () => {
      fc.assert(
        fc.property(profiles(60), (profile) => {
          const before = JSON.stringify(profile);
          Object.freeze(profile);
          expect(decide(profile, today)).toEqual(decide(profile, today));
          expect(JSON.stringify(profile)).toBe(before);
        }),
        { numRuns: 200 },
      );
    },
    PATIENCE,
  );
});

/** Answers that another one implies: to contradict it changes the conclusion, but nobody is asked. */
const IMPLIED: ReadonlySet<ProfileField> = new Set(['enrolled', 'age', 'coverFrom', 'alsoWorks', 'statusStart']);

describe('unknowns', () => {
  it(
    'are all that could still change a settled answer, but what another answer implies',
    () => {
      fc.assert(
        fc.property(profiles(75), fc.constantFrom(...PROFILE_FIELDS), fc.nat(), (profile, field, pick) => {
          const decision = decide(profile, today);
          if (decision.affiliation === 'unknown' || decision.affiliation === 'ask' || decision.channel === 'unknown')
            return;
          if (profile[field] !== undefined || decision.unknowns.includes(field) || IMPLIED.has(field)) return;
          // Whoever does not know what they do in France is asked nothing more.
          if ((profile.unsure ?? []).some((unsure) => unsure === field || unsure === 'status')) return;
          const answersToIt = samples(field, profile, today);
          const after = decide({ ...profile, ...answersToIt[pick % answersToIt.length] }, today);
          expect([after.affiliation, after.channel]).toEqual([decision.affiliation, decision.channel]);
        }),
        { numRuns: 1500 },
      );
    },
    PATIENCE,
  );
});

describe('what is never said', () => {
  it(
    'sends no refugee and no stateless person to their home authorities',
    () => {
      fc.assert(
        fc.property(profiles(90), fc.boolean(), (profile, refugee) => {
          const person: Profile = {
            ...profile,
            ...(refugee ? { permit: 'protection', nationality: 'SY' } : { nationality: 'stateless' }),
          };
          const ids = decide(person, today).documents.map(({ id }) => id);
          expect(ids.filter((id) => id === 'birth-record' || id === 'consulate-record' || id === 'apostille')).toEqual(
            [],
          );
        }),
        { numRuns: 400 },
      );
    },
    PATIENCE,
  );

  it(
    'puts no student of the portal with MGEN',
    () => {
      fc.assert(
        fc.property(profiles(90), (profile) => {
          const { channel, organisation } = decide({ ...profile, status: 'student', organisation: 'mgen' }, today);
          expect(channel === 'student-portal' && organisation !== 'cpam').toBe(false);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});
