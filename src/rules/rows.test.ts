import { describe, expect, it } from 'vitest';
import { day } from '../model/dates';
import { profileSchema } from '../model/profile';
import { decide } from './decide';
import { fundWords } from './organisation';

const today = day('2026-11-23');

/** Somebody from Brazil who lives on the mainland, arrived half a year ago, and has no job and no paper of another scheme. */
const BRAZILIAN = {
  version: 1,
  residence: 'mainland',
  nationality: 'BR',
  homeCover: 'none',
  permit: 'vls-ts',
  alsoWorks: false,
  arrival: '2026-05-01',
  age: 25,
  number: 'none',
};
const GERMAN = { ...BRAZILIAN, nationality: 'DE', permit: 'none-needed' };
const BRITON = { ...BRAZILIAN, nationality: 'GB' };
const FRENCH = { ...BRAZILIAN, nationality: 'FR', permit: 'none-needed' };
const ehic = { homeCover: 'ehic', coverFrom: 'DE', coverUntil: '2027-09-30' };

const decideFor = (answers: object) => decide(profileSchema.parse(answers), today);

/**
 * The decision table as it is printed for people who know the field: affiliation (C compulsory, P possible, N not, R
 * foreign rights, A attached, ? ask), channel, referring doctor, top-up and card (Y yes, N no, ? ask, L later).
 */
const TABLE: readonly (readonly [
  row: string | null,
  letters: string,
  channel: string,
  answers: object,
  note?: string,
])[] = [
  ['S01', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'student' }],
  ['S01', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'student', age: undefined }, 'age unknown'],
  ['S01', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'student', homeCover: 'private' }, 'private policy'],
  ['S01', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'student', permit: 'protection' }, 'refugee who studies'],
  ['S01', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'student', nationality: 'stateless' }, 'stateless'],
  ['S02', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'student', age: 28 }],
  ['S03', 'N NYN', 'none', { ...GERMAN, ...ehic, status: 'student' }],
  [
    'S03',
    'N NYN',
    'none',
    { ...BRAZILIAN, ...ehic, status: 'student', nationality: 'IN' },
    'Indian insured in Germany',
  ],
  ['S04', 'R YY?', 'student-portal', { ...GERMAN, status: 'student', homeCover: 's1' }],
  ['S05', 'C YYY', 'student-portal', { ...GERMAN, status: 'student' }],
  [
    'S05',
    'C YYY',
    'student-portal',
    { ...GERMAN, ...ehic, status: 'student', coverUntil: '2026-11-22' },
    'card expired',
  ],
  ['S05', 'C YYY', 'student-portal', { ...GERMAN, status: 'phd-scholarship', enrolled: true }, 'doctoral scholarship'],
  ['S06', 'N NYN', 'none', { ...BRITON, status: 'student', homeCover: 'ghic' }],
  ['S06', 'N NYN', 'none', { ...BRITON, status: 'student', homeCover: 'ehic', coverFrom: 'GB' }, 'student UK EHIC'],
  ['S07', 'C YYY', 'student-portal', { ...BRITON, status: 'student' }],
  ['S08', 'R NYN', 'foreign-form', { ...BRAZILIAN, status: 'student', nationality: 'CA', homeCover: 'ramq' }],
  ['S08', 'R NYN', 'foreign-form', { ...BRAZILIAN, status: 'intern', nationality: 'CA', homeCover: 'ramq' }, 'intern'],
  ['S08', '? LLL', 'ask', { ...BRAZILIAN, status: 'student', homeCover: 'ramq', alsoWorks: true }, 'and a job'],
  ['S08', '? LLL', 'ask', { ...BRAZILIAN, status: 'employee', homeCover: 'ramq' }, 'employee'],
  ['S09', 'R ??N', 'foreign-form', { ...BRAZILIAN, status: 'student', homeCover: 'andorra' }],
  ['S10', 'R ??N', 'foreign-form', { ...BRAZILIAN, status: 'student', homeCover: 'monaco' }],
  ['S11', 'C YYY', 'student-portal', { ...FRENCH, status: 'student', frenchTerritory: 'french-polynesia' }],
  ['S11', 'C YYY', 'student-portal', { ...FRENCH, status: 'student', frenchTerritory: 'born-abroad' }, 'born abroad'],
  [null, '? LLL', 'ask', { ...FRENCH, status: 'student', unsure: ['frenchTerritory'] }, 'French and none of these'],
  ['S12', 'N NYN', 'none', { ...GERMAN, ...ehic, status: 'exchange-student' }],
  ['S12b', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'exchange-student' }],
  [null, '? LLL', 'ask', { ...BRAZILIAN, status: 'student', enrolled: false }, 'not enrolled'],
  ['S13', 'N N?N', 'none', { ...GERMAN, status: 'intern', homeCover: 'a1' }],
  ['S13b', '? LLL', 'ask', { ...BRAZILIAN, status: 'intern' }],
  ['S13b', '? LLL', 'ask', { ...BRAZILIAN, status: 'intern', enrolled: true }, 'enrolled'],
  ['S13b', '? LLL', 'ask', { ...GERMAN, status: 'intern' }, 'European without A1'],
  ['S14', 'C YYY', 'cpam-paris', { ...BRAZILIAN, status: 'language-assistant' }],
  ['S15', 'C YYY', 'employer', { ...BRAZILIAN, status: 'phd-contract' }],
  ['S15', 'C YYY', 'cpam-paris', { ...BRAZILIAN, status: 'phd-contract', permit: 'talent' }, 'talent permit'],
  ['S15', 'C YYY', 'employer', { ...BRAZILIAN, status: 'phd-contract', permit: 'algerian' }, 'Algerian certificate'],
  ['S16', 'C YYY', 'student-portal', { ...BRAZILIAN, status: 'phd-scholarship', enrolled: true }],
  ['S16b', 'N NYN', 'none', { ...GERMAN, ...ehic, status: 'phd-scholarship', enrolled: true }],
  ['S17', 'N LYL', 'none', { ...BRAZILIAN, status: 'visiting-researcher', arrival: '2026-10-01' }],
  ['S17', 'N LYL', 'none', { ...BRAZILIAN, status: 'visiting-researcher', arrival: undefined }, 'arrival unknown'],
  [
    'S17',
    'N LYL',
    'none',
    { ...BRAZILIAN, status: 'phd-scholarship', enrolled: false, arrival: '2026-10-01' },
    'not enrolled',
  ],
  ['S17', '? LLL', 'ask', { ...BRAZILIAN, status: 'visiting-researcher' }, 'after three months'],
  ['S17', 'N NYN', 'none', { ...GERMAN, ...ehic, status: 'visiting-researcher' }, 'European card'],
  ['S17', 'N NYN', 'none', { ...BRITON, homeCover: 'ghic', status: 'visiting-researcher' }, 'British card'],
  ['S18', 'C YYY', 'cpam-form', { ...BRAZILIAN, status: 'researcher-contract' }],
  ['S18', 'C YYY', 'cpam-paris', { ...BRAZILIAN, status: 'researcher-contract', permit: 'talent' }, 'talent permit'],
  ['S19', 'C YYY', 'mgen', { ...GERMAN, status: 'civil-servant' }],
  ['S20', 'R YY?', 'foreign-form', { ...GERMAN, status: 'posted-worker', homeCover: 'a1' }],
  ['S20', 'R YY?', 'foreign-form', { ...GERMAN, status: 'employee', homeCover: 'a1' }, 'A1 beats work in France'],
  ['S20', 'R YY?', 'foreign-form', { ...GERMAN, status: 'visiting-researcher', homeCover: 'a1' }, 'visiting'],
  ['S20', '? LLL', 'ask', { ...GERMAN, status: 'posted-worker' }, 'no A1'],
  ['S21', 'N ??N', 'none', { ...BRAZILIAN, status: 'posted-worker', homeCover: 'posting-certificate' }],
  [
    'S21',
    'N ??N',
    'none',
    { ...BRAZILIAN, status: 'employee', homeCover: 'posting-certificate' },
    'beats work in France',
  ],
  ['S21', '? LLL', 'ask', { ...BRAZILIAN, status: 'posted-worker' }, 'treaty country, no certificate'],
  ['S22', 'C YYY', 'employer', { ...BRAZILIAN, status: 'posted-worker', nationality: 'CN' }],
  ['S23', 'C YYY', 'cpam-form', { ...BRAZILIAN, status: 'self-employed' }],
  ['S24', 'C YYY', 'employer', { ...BRAZILIAN, status: 'employee' }],
  ['S24', 'C YYY', 'employer', { ...GERMAN, ...ehic, status: 'employee' }, 'work beats the European card'],
  ['S24', 'C YYY', 'employer', { ...BRAZILIAN, status: 'partner', alsoWorks: true }, 'partner with a job'],
  [
    'S24',
    'C YYY',
    'employer',
    { ...BRAZILIAN, status: 'resident-no-work', permit: 'protection', alsoWorks: true },
    'refugee',
  ],
  ['S24b', 'C YYY', 'cpam-paris', { ...BRAZILIAN, status: 'employee', permit: 'talent' }],
  ['S25', 'N NYN', 'none', { ...GERMAN, ...ehic, status: 'job-seeker' }],
  ['S25b', 'P YYY', 'cpam-form', { ...GERMAN, status: 'job-seeker' }],
  ['S25b', 'P YYY', 'cpam-form', { ...BRAZILIAN, status: 'job-seeker', nationality: 'SN' }, 'Senegalese'],
  ['S26', 'P YYY', 'cpam-form', { ...BRAZILIAN, status: 'partner', permit: 'family', partnerCover: 'works' }],
  [
    'S26',
    'P YYY',
    'cpam-form',
    { ...BRAZILIAN, status: 'partner', partnerCover: 'insured-without-work' },
    'of a student',
  ],
  ['S26b', 'P YYY', 'cpam-form', { ...BRAZILIAN, status: 'partner', partnerCover: 'none' }],
  ['S27', 'A YYL', 'parent-file', { ...BRAZILIAN, status: 'child', age: 9 }],
  ['S27', 'A YYY', 'parent-file', { ...BRAZILIAN, status: 'child', age: 16 }, 'at 16'],
  ['S28', 'P YYY', 'cpam-form', { ...BRAZILIAN, status: 'resident-no-work', permit: 'visitor' }],
  ['S28', 'P YYY', 'cpam-form', { ...FRENCH, status: 'resident-no-work' }, 'French'],
  ['S28', 'P YYY', 'cpam-form', { ...FRENCH, status: 'resident-no-work', nationality: 'MC' }, 'Monegasque passport'],
  ['S29', 'R YY?', 'foreign-form', { ...GERMAN, status: 'retiree', homeCover: 's1' }],
  ['S29', 'R YY?', 'foreign-form', { ...BRITON, status: 'retiree', homeCover: 's1', permit: 'visitor' }, 'British'],
  ['S29', 'R YY?', 'foreign-form', { ...GERMAN, status: 'child', homeCover: 's1', age: 9 }, 'child'],
  ['S30', 'P YYY', 'cpam-form', { ...BRITON, status: 'retiree', permit: 'visitor' }],
  ['S31', 'N NNN', 'none', { ...BRAZILIAN, status: 'diplomat', alsoWorks: true }],
  ['S32', 'N NNN', 'none', { ...BRAZILIAN, status: 'international-staff' }],
  ['S33', 'N NNN', 'none', { ...BRAZILIAN, status: 'short-stay', permit: 'short-stay' }],
  ['S33', 'N NNN', 'none', { ...BRAZILIAN, status: 'student', permit: 'short-stay' }, 'student with a short-stay visa'],
  ['S34', 'C YYY', 'employer', { ...BRAZILIAN, status: 'student', alsoWorks: true }],
  [
    'S34',
    'C YYY',
    'employer',
    { ...GERMAN, ...ehic, status: 'exchange-student', alsoWorks: true },
    'work beats the card',
  ],
  ['S35', 'C YYY', 'cpam-form', { ...BRAZILIAN, status: 'resident-no-work', permit: 'protection', nationality: 'UA' }],
  ['S35', 'C YYY', 'cpam-form', { ...BRAZILIAN, status: 'job-seeker', permit: 'protection', nationality: 'stateless' }],
  ['S36', '? LLL', 'ask', { ...GERMAN, status: 'resident-no-work' }],
  ['S36', '? LLL', 'ask', { ...GERMAN, status: 'retiree' }, 'retired, no S1'],
  ['S37', '? LLL', 'ask', { ...BRAZILIAN, status: 'au-pair' }],
  ['S38', '? LLL', 'ask', { ...GERMAN, status: 'cross-border' }],
  ['S39', '? LLL', 'ask', { ...BRAZILIAN, status: 'student', residence: 'mayotte' }],
  ['S39', '? LLL', 'ask', { ...GERMAN, status: 'employee', residence: 'other-territory' }, 'Pacific'],
  ['S40', '? LLL', 'ask', { ...BRAZILIAN, status: 'resident-no-work', permit: 'other' }],
  ['S40', '? LLL', 'ask', { ...BRAZILIAN, status: 'partner', permit: 'none-needed', partnerCover: 'works' }, 'partner'],
];

const LETTER = {
  compulsory: 'C',
  possible: 'P',
  'not-possible': 'N',
  'foreign-rights': 'R',
  attached: 'A',
  ask: '?',
  unknown: '!',
} as const;
const APPLIES = { yes: 'Y', no: 'N', ask: '?', later: 'L' } as const;

describe('the decision table', () => {
  const examples = TABLE.map(([row, letters, channel, answers, note = '']) => ({
    row,
    letters,
    channel,
    answers,
    note,
  }));
  it.each(examples)('$row: $letters by $channel $note', ({ row, letters, channel, answers }) => {
    const { row: found, affiliation, channel: way, steps } = decideFor(answers);
    const marks = (['referring-doctor', 'top-up', 'carte-vitale'] as const).map((step) => APPLIES[steps[step].applies]);
    expect([found, `${LETTER[affiliation]} ${marks.join('')}`, way]).toEqual([row, letters, channel]);
  });

  it('has an example here for each of its rows', () => {
    const rows = new Set(TABLE.map(([row]) => row));
    const numbers = Array.from({ length: 40 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
    expect([...numbers, 'S12b', 'S13b', 'S16b', 'S24b', 'S25b', 'S26b'].filter((row) => !rows.has(row))).toEqual([]);
  });
});

describe('what is asked and what is taken for granted', () => {
  it('asks for the status first, and says nothing before', () => {
    const { affiliation, channel, unknowns, row } = decideFor({ version: 1 });
    expect({ affiliation, channel, row, first: unknowns[0] }).toEqual({
      affiliation: 'unknown',
      channel: 'unknown',
      row: null,
      first: 'status',
    });
  });

  it('does not take silence about a job for no', () => {
    const { affiliation, unknowns } = decideFor({ ...GERMAN, ...ehic, status: 'student', alsoWorks: undefined });
    expect([affiliation, unknowns]).toEqual(['unknown', ['alsoWorks']]);
  });

  it('says what holds whatever the missing answer: a student must register, with or without a job', () => {
    const { row, affiliation, channel, unknowns } = decideFor({
      ...BRAZILIAN,
      status: 'student',
      alsoWorks: undefined,
    });
    expect([row, affiliation, channel, unknowns[0]]).toEqual([null, 'compulsory', 'unknown', 'alsoWorks']);
  });

  it('does not take silence about a permit for a long stay', () => {
    const { affiliation, unknowns } = decideFor({ ...BRAZILIAN, status: 'student', permit: undefined });
    expect([affiliation, unknowns]).toEqual(['unknown', ['permit']]);
  });

  it('needs to know of a scholarship holder whether they are enrolled', () => {
    const { affiliation, unknowns } = decideFor({ ...BRAZILIAN, status: 'phd-scholarship' });
    expect([affiliation, unknowns]).toEqual(['unknown', ['enrolled']]);
  });

  it('takes a card without a date to be in date, and would like to know', () => {
    const { row, unknowns } = decideFor({ ...GERMAN, status: 'student', homeCover: 'ehic' });
    expect([row, unknowns]).toEqual(['S03', ['coverUntil']]);
  });

  it('answers a visiting researcher at once, and would like to know their arrival', () => {
    const { row, unknowns } = decideFor({ ...BRAZILIAN, status: 'visiting-researcher', arrival: undefined });
    expect([row, unknowns.includes('arrival')]).toEqual(['S17', true]);
  });

  it('asks somebody else when the person does not know either', () => {
    const decision = decideFor({ ...BRAZILIAN, status: 'student', permit: undefined, unsure: ['permit'] });
    expect([decision.affiliation, decision.channel, decision.ask]).toEqual(['ask', 'ask', 'unsure-permit']);
  });

  it('asks the partner when nobody knows whether there is a wait', () => {
    const answers = { ...BRAZILIAN, status: 'partner', permit: 'family' };
    const { affiliation, channel, ask } = decideFor({ ...answers, unsure: ['partnerCover'] });
    expect([affiliation, channel, ask]).toEqual(['possible', 'ask', 'unsure-partner']);
    expect(decideFor(answers)).toMatchObject({ affiliation: 'possible', channel: 'cpam-form' });
    expect(decideFor(answers).unknowns[0]).toBe('partnerCover');
  });

  it('goes on asking what the person may know before it sends them to somebody', () => {
    const { affiliation, unknowns } = decideFor({
      ...BRAZILIAN,
      status: 'partner',
      permit: undefined,
      alsoWorks: undefined,
      unsure: ['permit'],
    });
    expect(affiliation).toBe('unknown');
    expect(unknowns).not.toContain('permit');
    expect(unknowns[0]).toBe('alsoWorks');
  });

  it('asks nothing more of somebody who does not know what they do in France', () => {
    const { affiliation, ask } = decideFor({ version: 1, unsure: ['status'] });
    expect([affiliation, ask]).toEqual(['ask', 'unsure-status']);
  });
});

describe('dates', () => {
  it('opens rights by residence three calendar months after arrival', () => {
    const arrivedOn = (arrival: string) => decideFor({ ...BRAZILIAN, status: 'job-seeker', arrival });
    expect(arrivedOn('2026-08-31').from).toEqual({ rule: 'three-months', date: '2026-11-30' });
    expect(arrivedOn('2026-08-31').steps.register).toEqual({
      applies: 'later',
      why: 'after-three-months',
      from: '2026-11-30',
    });
    expect(arrivedOn('2026-08-23').steps.register.applies).toBe('yes');
    expect(arrivedOn('2026-08-24').steps.register.applies).toBe('later');
  });

  it('counts from the arrival that is still ahead', () => {
    const { from, steps } = decideFor({ ...BRAZILIAN, status: 'job-seeker', arrival: '2026-12-01' });
    expect(from.date).toBe('2027-03-01');
    expect(steps.register).toEqual({ applies: 'later', why: 'after-arrival', from: '2027-03-01' });
  });

  it('lets a card count on its last day, and not on the next', () => {
    const until = (coverUntil: string) => decideFor({ ...GERMAN, ...ehic, status: 'student', coverUntil }).row;
    expect(until('2026-11-23')).toBe('S03');
    expect(until('2026-11-22')).toBe('S05');
  });

  it('turns a visiting researcher to the welcome centre on the day three months are over', () => {
    const arrived = (arrival: string) =>
      decideFor({ ...BRAZILIAN, status: 'visiting-researcher', arrival, enrolled: false }).affiliation;
    expect([arrived('2026-08-24'), arrived('2026-08-23')]).toEqual(['not-possible', 'ask']);
  });
});

describe('a visiting researcher in the first three months', () => {
  const { steps, affiliation } = decideFor({
    ...BRAZILIAN,
    status: 'visiting-researcher',
    enrolled: false,
    arrival: '2026-10-01',
  });
  it('can ask from a day on, which is told where they would register and nowhere else', () => {
    expect(affiliation).toBe('not-possible');
    expect(steps.register).toEqual({ applies: 'later', why: 'visiting-later', askFrom: '2027-01-01' });
    for (const step of ['temporary-number', 'permanent-number', 'carte-vitale', 'keep-up-to-date'] as const)
      expect(steps[step]).toEqual({ applies: 'later', why: 'entitlement-first' });
  });

  it('may ask for the record already, and looks at their policy before a top-up', () => {
    expect(steps.documents).toEqual({ applies: 'yes', note: 'papers-early' });
    expect(steps['top-up']).toEqual({ applies: 'yes', note: 'top-up-policy-first' });
  });
});

describe('remarks on the steps', () => {
  const noteOf = (step: 'register' | 'top-up' | 'online-account' | 'carte-vitale', answers: object) => {
    const rule = decideFor(answers).steps[step];
    return 'note' in rule ? rule.note : undefined;
  };
  it('tell of MGEN’s two sites where its scheme is managed, not where the file is sent', () => {
    const servant = { ...GERMAN, status: 'civil-servant' };
    expect(noteOf('register', servant)).toBe('ask-how-to-send');
    expect(noteOf('online-account', servant)).toBe('mgen-two-sites');
    expect(noteOf('carte-vitale', servant)).toBe('mgen-two-sites');
    expect(noteOf('carte-vitale', { ...GERMAN, status: 'phd-contract', organisation: 'cpam' })).toBeUndefined();
  });

  it('send language assistants, and those sent without a treaty, to their employer before a top-up', () => {
    for (const answers of [
      { ...BRAZILIAN, status: 'language-assistant' },
      { ...BRAZILIAN, status: 'posted-worker', nationality: 'CN' },
    ]) {
      const { steps, because } = decideFor(answers);
      expect(steps['top-up']).toEqual({ applies: 'yes', note: 'top-up-ask-employer' });
      expect(because).toEqual(
        expect.arrayContaining(['top-up-recommended', 'top-up-private-employer', 'top-up-state']),
      );
    }
  });

  it('name the C2S to job seekers before a top-up, and the charge that a law allows', () => {
    const seeker = { ...BRAZILIAN, status: 'job-seeker', nationality: 'SN' };
    expect(noteOf('top-up', seeker)).toBe('top-up-small-income');
    expect(decideFor(seeker).because).toEqual(
      expect.arrayContaining(['c2s-small-income', 'inactive-charge', 'charge-without-work']),
    );
  });
});

describe('who manages the file', () => {
  it('reads the certificate where sources differ', () => {
    expect(decideFor({ ...BRAZILIAN, status: 'phd-contract' }).organisation).toBe('read-certificate');
    expect(decideFor({ ...BRAZILIAN, status: 'phd-contract', organisation: 'mgen' }).organisation).toBe('mgen');
    expect(decideFor({ ...BRAZILIAN, status: 'employee', organisation: 'msa' }).organisation).toBe('msa');
    expect(decideFor({ ...BRAZILIAN, status: 'civil-servant' }).organisation).toBe('mgen');
  });

  it('does not name the fund where one lives for a file that goes to Paris', () => {
    const words = (answers: object) => fundWords(decideFor({ ...BRAZILIAN, permit: 'talent', ...answers }));
    expect(words({ status: 'language-assistant' })).toBe('cpam-after-paris');
    expect(words({ status: 'phd-contract' })).toBe('read-certificate-after-paris');
    expect(words({ status: 'phd-contract', organisation: 'cpam' })).toBe('cpam-after-paris');
    expect(words({ status: 'phd-contract', organisation: 'mgen' })).toBe('mgen');
    expect(words({ status: 'phd-contract', permit: 'algerian' })).toBe('read-certificate');
    expect(words({ status: 'student' })).toBe('cpam');
  });

  it('never puts a student with MGEN, and says why', () => {
    const { organisation, because } = decideFor({ ...BRAZILIAN, status: 'student', organisation: 'mgen' });
    expect(organisation).toBe('cpam');
    expect(because).toContain('students-never-mgen');
  });

  it('asks for the fund once there is a number', () => {
    const asks = (number: string) => decideFor({ ...BRAZILIAN, status: 'phd-contract', number }).unknowns;
    expect(asks('none')).not.toContain('organisation');
    expect(asks('temporary')).toContain('organisation');
  });
});

describe('facts that a person’s own answers bring in', () => {
  const because = (answers: object) => decideFor(answers).because;
  it.each([
    ['private-never-exempts', { ...BRAZILIAN, status: 'student', homeCover: 'private' }],
    ['student-age-28', { ...BRAZILIAN, status: 'student', age: 29 }],
    ['student-age-28', { ...BRAZILIAN, status: 'phd-scholarship', enrolled: true, age: 31 }],
    ['ehic-follows-insurer', { ...BRAZILIAN, ...ehic, status: 'student', nationality: 'IN' }],
    ['treaty-alone-never-exempts', { ...BRAZILIAN, status: 'student', nationality: 'US' }],
    ['algerian-researcher-local', { ...BRAZILIAN, status: 'researcher-contract', permit: 'algerian' }],
    ['inactive-charge', { ...BRAZILIAN, status: 'resident-no-work', permit: 'visitor' }],
    ['algerian-spouse-visa', { ...BRAZILIAN, status: 'partner', nationality: 'DZ', permit: 'short-stay' }],
    ['mgen-moved-to-ameli', { ...GERMAN, status: 'civil-servant' }],
  ] as const)('%s', (fact, answers) => {
    expect(because(answers)).toContain(fact);
  });

  it('says nothing of temporary numbers to somebody with a permanent one', () => {
    const temporary = (number: string) =>
      because({ ...BRAZILIAN, status: 'student', number }).filter((fact) => /temporary|waiting-number/.test(fact));
    expect(temporary('none')).toEqual(['temporary-number-limits', 'waiting-number-nine-months']);
    expect(temporary('permanent')).toEqual([]);
  });

  it('says nothing of age 28 to somebody of 27', () => {
    expect(because({ ...BRAZILIAN, status: 'student', age: 27 })).not.toContain('student-age-28');
  });
});
