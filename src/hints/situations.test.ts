import { describe, expect, test } from 'vitest';
import { rowOf } from '../journey/checklist';
import { isoDate } from '../model/dates';
import { GLOSSARY } from '../model/glossary';
import {
  HOME_COVERS,
  NUMBERS,
  ORGANISATIONS,
  PARTNER_COVERS,
  PERMITS,
  STATUSES,
  type Profile,
  type ProfileField,
} from '../model/profile';
import type { Progress } from '../model/progress';
import type { StepStatus } from '../model/step';
import { hints as en } from '../locales/en/hints';
import { hints as fr } from '../locales/fr/hints';
import { pageById, pages } from '../pages';
import { sources } from '../sources/registry';
import { hints } from './index';
import { situation, type Situation } from './situation';
import { people } from './people';

const TODAY = isoDate.parse('2026-11-23');
const PAST = isoDate.parse('2026-02-01');
const LATELY = isoDate.parse('2026-11-01');
const AHEAD = isoDate.parse('2027-01-10');
const english: Readonly<Record<string, { readonly title: string; readonly body: string }>> = en;
const french: Readonly<Record<string, { readonly title: string; readonly body: string }>> = fr;

describe.each([...hints])('the hint %s', (id, hint) => {
  test('has its words in both languages', () => {
    expect(english[id]).toBeDefined();
    expect(french[id]).toBeDefined();
  });

  test('stands at places that exist, once a page', () => {
    const lost = hint.on.filter(({ page, anchor }) => {
      const found = pageById(page);
      return found === undefined || !Object.keys(found.anchors).includes(anchor);
    });
    expect(lost).toEqual([]);
    expect(new Set(hint.on.map(({ page }) => page)).size).toBe(hint.on.length);
  });

  test('rests on sources, and names both sides where they disagree', () => {
    const against = hint.against ?? [];
    for (const source of [...hint.sources, ...against]) expect(Object.keys(sources)).toContain(source);
    for (const source of against) expect(hint.sources).not.toContain(source);
    if (against.length === 0) return;
    const bodies = [english[id], french[id]].map((text) => (text === undefined ? '' : text.body));
    expect(bodies[0]).toMatch(/disagree|differ|[Oo]lder|[Aa]nother|[Oo]ne university|sources/);
    expect(bodies[1]).toMatch(/diverge|contredisent|diff[eè]r|anciennes?|autre|[Uu]ne université|sources/);
  });

  test('explains words that the glossary has', () => {
    for (const term of hint.terms ?? []) expect(Object.keys(GLOSSARY)).toContain(term);
  });
});

test('Every text belongs to a hint, but the one that asks a question first', () => {
  expect(Object.keys(english).filter((id) => !hints.has(id))).toEqual(['question-first']);
});

test('Every page has a hint, but those on which there is nothing to do', () => {
  const helped = new Set([...hints.values()].flatMap(({ on }) => on.map(({ page }) => page)));
  const bare = pages.map(({ id }) => id).filter((id) => !helped.has(id));
  expect(bare.toSorted()).toEqual(['account-outage', 'account-terms']);
});

/** One of the values, spread so that no two lists go in step: each list has a prime of its own. */
const pick = <Value>(values: readonly Value[], turn: number, prime: number): Value => {
  const value = values[((turn * prime) % 9973) % values.length];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
};

const NATIONALITIES = ['BR', 'DE', 'FR', 'GB', 'MA', 'stateless', 'IT'] as const;
const PROGRESSES: readonly Progress[] = [
  { version: 1 },
  { version: 1, done: { documents: PAST, 'paid-back-meanwhile': PAST, 'referring-doctor': PAST } },
  { version: 1, done: { register: PAST, 'top-up': PAST, 'keep-up-to-date': PAST } },
];
const WITH_CARD: Progress = {
  version: 1,
  done: { 'referring-doctor': PAST, 'online-account': PAST, 'carte-vitale': PAST },
};

/** Every status with every permit and every number, for people without a paper from abroad. */
function* manyPermits(): Generator<[Profile, Progress]> {
  let turn = 0;
  for (const status of STATUSES)
    for (const permit of PERMITS)
      for (const number of NUMBERS) {
        turn += 1;
        yield [
          {
            version: 1,
            status,
            permit,
            number,
            residence: 'mainland',
            nationality: pick(['IN', 'SN', 'stateless'], turn, 3001),
            homeCover: 'none',
            alsoWorks: false,
            enrolled: true,
            age: pick([23, 31], turn, 1511),
            partnerCover: pick(PARTNER_COVERS, turn, 7001),
            arrival: PAST,
            recordLanguage: 'hi',
            ...(number !== 'none' && { organisation: pick(ORGANISATIONS, turn, 1009) }),
          },
          pick(PROGRESSES, turn, 5501),
        ];
      }
}

/** Answers of many kinds of people: every status with every paper from abroad and every number, the rest in turn. */
function* manyPeople(): Generator<[Profile, Progress]> {
  let turn = 0;
  for (const status of STATUSES)
    for (const homeCover of HOME_COVERS)
      for (const number of NUMBERS) {
        turn += 1;
        const some = <Value>(values: readonly Value[], prime: number) => pick(values, turn, prime);
        const organisation = number === 'none' || turn % 5 === 0 ? undefined : some(ORGANISATIONS, 1009);
        const profile: Profile = {
          version: 1,
          status,
          homeCover,
          number,
          residence: some(['mainland', 'mainland', 'mainland', 'alsace-moselle', 'mainland', 'mayotte'], 2003),
          nationality: some(NATIONALITIES, 3001),
          coverFrom: homeCover === 'ramq' ? 'CA' : some(['DE', 'IT', 'GB'], 4001),
          coverUntil: some([AHEAD, AHEAD, PAST], 5003),
          permit: some(PERMITS, 6007),
          partnerCover: some(PARTNER_COVERS, 7001),
          alsoWorks: some([false, false, true], 8009),
          enrolled: some([true, true, false], 9001),
          age: some([23, 31, 67, 15], 1511),
          frenchTerritory: some(['new-caledonia', 'born-abroad'], 2503),
          // Whoever is still to come has no French number.
          arrival: number === 'none' ? some([PAST, AHEAD, LATELY], 3511) : PAST,
          recordLanguage: some(['pt', 'ar', 'en'], 4507),
          ...(organisation !== undefined && { organisation }),
        };
        // Nobody registers before they come, and a card comes with a permanent number only.
        if (profile.arrival === AHEAD) yield [profile, { version: 1 }];
        else if (number === 'permanent' && turn % 2 === 0) yield [profile, WITH_CARD];
        else yield [profile, some(PROGRESSES, 5501)];
      }
  for (const { profile } of people(TODAY)) {
    yield [profile, { version: 1 }];
    const { number: _told, ...rest } = profile;
    yield [
      { ...rest, unsure: ['number'] },
      { version: 1, done: { register: PAST } },
    ];
  }
}

const situations: readonly Situation[] = [...manyPeople(), ...manyPermits()].map(([profile, progress]) =>
  situation(profile, progress, TODAY),
);
const settled = situations.filter(({ decision }) => decision.affiliation !== 'unknown');

/** The hints of a page that hold in a situation. */
const shown = (page: string, now: Situation): string[] =>
  [...hints]
    .filter(([, hint]) => hint.on.some((place) => place.page === page) && hint.when(now) === 'yes')
    .map(([id]) => id);

const told = ({ profile, decision }: Situation): string => JSON.stringify({ row: decision.row, ...profile });

const MUST_BE: Partial<Record<string, StepStatus>> = {
  do: 'to-do',
  wait: 'waiting',
  cannot: 'cannot-start',
  'not-for-you': 'not-for-you',
};

describe('over many situations', () => {
  test('there are many, and most are settled', () => {
    expect(settled.length).toBeGreaterThan(500);
  });

  test('a hint never tells of a step what the checklist does not', () => {
    const wrong = new Set<string>();
    for (const now of situations)
      for (const [id, hint] of hints) {
        if (hint.when(now) !== 'yes' || hint.step === undefined) continue;
        const { status } = rowOf(now.checklist, hint.step);
        const must = MUST_BE[hint.says];
        const agrees = must === undefined ? status !== 'not-for-you' : status === must;
        if (!agrees) wrong.add(`${id} with ${hint.step} ${status} for ${told(now)}`);
      }
    expect([...wrong]).toEqual([]);
  });

  test('every hint helps somebody', () => {
    const idle = [...hints].filter(([, hint]) => !situations.some((now) => hint.when(now) === 'yes'));
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  test('no page has more than three hints', () => {
    const crowded = new Set<string>();
    for (const now of situations)
      for (const { id } of pages) {
        const here = shown(id, now);
        if (here.length > 3) crowded.add(`${id}: ${here.toSorted().join(', ')}`);
      }
    expect([...crowded]).toEqual([]);
  });

  test('no page shows two ways to register', () => {
    const torn = new Set<string>();
    for (const now of situations)
      for (const { id } of pages) {
        const ways = shown(id, now).filter((one) => {
          const hint = hints.get(one);
          return hint !== undefined && hint.rank === 1 && hint.step === 'register' && hint.says === 'do';
        });
        if (ways.length > 1) torn.add(ways.toSorted().join(', '));
      }
    expect([...torn]).toEqual([]);
  });

  test('whoever has answered is asked nothing more on a page', () => {
    const asking = new Set<string>();
    for (const now of settled)
      for (const [id, hint] of hints)
        if (hint.when(now) === 'unknown') asking.add(`${id} for ${now.decision.row}, ${now.decision.organisation}`);
    expect([...asking]).toEqual([]);
  });

  test('the pages that everybody meets have help for everybody', () => {
    const silent = new Set<string>();
    for (const now of settled)
      for (const page of [
        'carte-vitale',
        'account-create',
        'account-login',
        'contact',
        'mgen-help',
        'paper-claim',
        'arriving-in-france',
        'coming-to-study',
      ])
        if (shown(page, now).length === 0)
          silent.add(`${page} for ${now.decision.row ?? now.decision.ask}, ${now.decision.from.rule}`);
    expect([...silent]).toEqual([]);
  });

  test('whoever has sent the file is never sent back to the start', () => {
    const back = new Set<string>();
    for (const now of settled) {
      if (rowOf(now.checklist, 'register').status !== 'done') continue;
      for (const [id, hint] of hints)
        if (
          hint.when(now) === 'yes' &&
          /\b(First you register|Start at the top|Before you are registered)/.test(english[id]?.body ?? '')
        )
          back.add(`${id} for ${told(now)}`);
    }
    expect([...back]).toEqual([]);
  });

  test('whoever has nothing to register gets no advice for people with a French fund', () => {
    const wrong = new Set<string>();
    for (const now of settled) {
      if (now.decision.channel !== 'none') continue;
      for (const id of [
        'paper-claim',
        'post-to-your-fund',
        'flat-charge',
        'create-account',
        'order-card-cpam',
        'top-up',
      ]) {
        const hint = hints.get(id);
        if (hint === undefined) throw new Error(`No hint ${id}`);
        if (hint.when(now) === 'yes') wrong.add(`${id} for ${told(now)}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test('whose file is in Paris is never told that a move takes it elsewhere', () => {
    const moved = settled.filter(
      (now) => now.decision.channel === 'cpam-paris' && shown('account-address', now).length > 0,
    );
    expect(moved.some((now) => shown('account-address', now).includes('move-with-paris-fund'))).toBe(true);
    expect(moved.filter((now) => shown('account-address', now).includes('new-departement')).map(told)).toEqual([]);
  });

  test('where the file goes to Paris, the certificate tells which fund keeps it', () => {
    for (const id of ['move-with-paris-fund', 'post-to-paris']) {
      expect(english[id]?.body).toMatch(
        /^Does your certificate name the \[\[CPAM de Paris\]\]\?.*If it names another/s,
      );
      expect(french[id]?.body).toMatch(/^Votre attestation nomme la CPAM de Paris \?.*Si elle (en )?nomme une autre/s);
    }
  });

  test('a replacement for a European card is for those who hold one', () => {
    const rows = new Map<string, Set<string>>();
    for (const now of settled)
      for (const id of shown('account-attestation', now))
        rows.set(id, (rows.get(id) ?? new Set()).add(String(now.decision.row)));
    expect([...(rows.get('form-instead-of-certificate') ?? [])].toSorted()).toEqual([
      'S08',
      'S09',
      'S10',
      'S13',
      'S21',
    ]);
    for (const row of rows.get('card-instead-of-certificate') ?? []) expect(row).toMatch(/^S(03|06|12|16b|17|25)$/);
  });

  test('the student portal is spoken of to students alone', () => {
    const wrong = settled.filter((now) => {
      const here = shown('account-details', now);
      const student = now.decision.channel === 'student-portal';
      return here.includes(student ? 'change-by-post' : 'change-by-post-student');
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('messages in the account are for those to whom an account is', () => {
    const wrong = settled.filter(
      (now) =>
        rowOf(now.checklist, 'online-account').status === 'not-for-you' && shown('account-messages', now).length > 0,
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('whoever is registered with a permanent number is told what follows it, and not to wait for it', () => {
    const follows = settled.filter(
      ({ checklist, profile }) =>
        profile.number === 'permanent' &&
        rowOf(checklist, 'register').status === 'done' &&
        ['to-do', 'done'].includes(rowOf(checklist, 'online-account').status),
    );
    expect(follows.length).toBeGreaterThan(0);
    for (const now of follows) {
      expect(shown('registration-form', now)).toContain('registered-with-number');
      expect(shown('registration-form', now)).not.toContain('after-registering');
    }
  });

  test('a doctor and a card are expected only by those who get a number', () => {
    const registered = settled.filter(({ checklist }) => rowOf(checklist, 'register').status === 'done');
    const rows = (id: string) =>
      new Set(registered.filter((now) => shown('coming-to-study', now).includes(id)).map((now) => now.decision.row));
    const expecting = rows('after-registering');
    expect(registered.some(({ decision }) => decision.row === 'S08')).toBe(true);
    for (const row of ['S04', 'S08', 'S09', 'S10', 'S20', 'S29'] as const) expect(expecting).not.toContain(row);
    expect(expecting).toContain('S24');
    expect([...rows('after-registering-s1')].toSorted()).toEqual(['S04', 'S20', 'S29']);
  });

  test('whoever must ask their employer for a top-up reads so on the page and on the checklist', () => {
    const rows = new Set<string | null>();
    for (const now of settled) {
      const row = rowOf(now.checklist, 'top-up');
      if (row.status !== 'to-do') continue;
      const says = row.reason?.kind === 'reason' && row.reason.reason === 'top-up-ask-employer';
      expect(shown('top-up', now).includes('top-up-ask-employer')).toBe(says);
      if (says) rows.add(now.decision.row);
    }
    expect([...rows].toSorted()).toEqual(['S14', 'S22']);
  });

  test('the six months after a permit are told of rights that France pays', () => {
    const told = settled.filter((now) => shown('account-permit', now).includes('rights-after-permit'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ decision }) => decision.affiliation === 'foreign-rights')).toEqual([]);
  });

  test('protected people are never sent to the authorities of their country', () => {
    const sent = new Set<string>();
    for (const now of situations) {
      if (now.profile.permit !== 'protection') continue;
      for (const [id, hint] of hints) {
        if (hint.when(now) !== 'yes') continue;
        const words = [english[id], french[id]].map((text) => (text === undefined ? '' : text.body)).join(' ');
        if (/embass|consula[rt]|ambassade|town hall|\bmairie/i.test(words)) sent.add(id);
      }
    }
    expect([...sent]).toEqual([]);
  });
});

describe('with answers still missing', () => {
  const empty = situation({ version: 1 }, { version: 1 }, TODAY);

  test('nobody is told what to do, to wait or to stay away', () => {
    const telling = [...hints].filter(([, hint]) => hint.says !== 'know' && hint.when(empty) === 'yes');
    expect(telling.map(([id]) => id)).toEqual([]);
  });

  test('pages whose help depends on the person have a question open', () => {
    for (const page of [
      'carte-vitale',
      'account-create',
      'coming-to-study',
      'puma',
      'referring-doctor',
      'student-portal',
    ])
      expect(
        [...hints.values()].some(
          (hint) => hint.on.some((place) => place.page === page) && hint.when(empty) === 'unknown',
        ),
      ).toBe(true);
  });

  test('somebody unsure of their number is told how to find out, and asked no more', () => {
    const unsure: readonly ProfileField[] = ['number'];
    const now = situation(
      {
        version: 1,
        status: 'student',
        residence: 'mainland',
        nationality: 'MA',
        alsoWorks: false,
        enrolled: true,
        homeCover: 'none',
        permit: 'student',
        age: 22,
        unsure: [...unsure],
      },
      { version: 1, done: { register: PAST } },
      TODAY,
    );
    expect(shown('account-create', now)).toContain('number-not-sure');
    expect([...hints.values()].filter((hint) => hint.when(now) === 'unknown')).toEqual([]);
  });
});
