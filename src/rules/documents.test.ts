import { describe, expect, it } from 'vitest';
import { day } from '../model/dates';
import { profileSchema } from '../model/profile';
import { decide } from './decide';

const today = day('2026-11-23');
const STUDENT = {
  version: 1,
  status: 'student',
  residence: 'mainland',
  nationality: 'CN',
  homeCover: 'none',
  permit: 'vls-ts',
  alsoWorks: false,
};
const papers = (answers: object) => decide(profileSchema.parse({ ...STUDENT, ...answers }), today).documents;
const ids = (answers: object) => papers(answers).map(({ id }) => id);
const whyOf = (id: string, answers: object) => papers(answers).find((paper) => paper.id === id)?.why;

describe('the sworn translation', () => {
  it.each([
    'sq',
    'hr',
    'cs',
    'da',
    'nl',
    'en',
    'fi',
    'de',
    'hu',
    'it',
    'lv',
    'lt',
    'no',
    'pl',
    'pt',
    'ro',
    'sk',
    'es',
    'sv',
  ])('is not needed for a record in %s', (recordLanguage) => {
    expect(ids({ recordLanguage })).not.toContain('sworn-translation');
  });
  it('is not needed for Turkish, French, or a record made in France', () => {
    expect(ids({ recordLanguage: 'tr' })).not.toContain('sworn-translation');
    expect(ids({ recordLanguage: 'fr' })).not.toContain('sworn-translation');
    expect(ids({ recordCountry: 'FR' })).not.toContain('sworn-translation');
  });
  it.each(['zh', 'ar', 'ru', 'el', 'bg', 'et', 'sl', 'mt', 'is', 'ga', 'vi'])('is needed for %s', (recordLanguage) => {
    expect(whyOf('sworn-translation', { recordLanguage })).toBe('paper-translation-needed');
  });
  it('depends while nobody has said the language, and the language is asked last', () => {
    const { documents, unknowns } = decide(profileSchema.parse(STUDENT), today);
    expect(documents.find(({ id }) => id === 'sworn-translation')).toMatchObject({
      why: 'paper-translation-depends',
      optional: true,
    });
    expect(unknowns.at(-1)).toBe('recordLanguage');
  });
  it('comes with the disagreement of the sources, needed or not', () => {
    const said = (recordLanguage: string) =>
      decide(profileSchema.parse({ ...STUDENT, recordLanguage }), today).because.filter((fact) =>
        fact.startsWith('translation-'),
      );
    expect(said('zh')).toEqual(['translation-languages']);
    expect(said('en')).toEqual(['translation-language-listed']);
    expect(said('fr')).toEqual([]);
  });
  it('may be asked of language assistants from outside Europe, though the language is on the list', () => {
    const assistant = { status: 'language-assistant', recordLanguage: 'en' };
    const asked = papers({ ...assistant, nationality: 'US' }).find(({ id }) => id === 'sworn-translation');
    expect(asked).toMatchObject({ why: 'paper-translation-assistant', optional: true });
    expect(ids({ ...assistant, nationality: 'IE', permit: undefined })).not.toContain('sworn-translation');
    expect(ids({ ...assistant, nationality: 'CA', recordLanguage: 'fr' })).not.toContain('sworn-translation');
  });
});

describe('apostille or legalisation', () => {
  it('may be asked for records from outside the European Union only', () => {
    expect(ids({ recordCountry: 'CN' })).toContain('apostille');
    expect(ids({ recordCountry: 'CH' })).toContain('apostille');
    expect(ids({ recordCountry: 'DE' })).not.toContain('apostille');
    expect(ids({ nationality: 'DE', permit: undefined })).not.toContain('apostille');
    expect(ids({ nationality: 'DE', permit: undefined, recordCountry: 'AR' })).toContain('apostille');
  });
  it('never keeps a file from being complete', () => {
    expect(papers({}).find(({ id }) => id === 'apostille')).toMatchObject({ optional: true });
  });
});

describe('refugees and stateless people', () => {
  const HOME_AUTHORITY = new Set([
    'birth-record',
    'consulate-record',
    'multilingual-extract',
    'apostille',
    'family-book',
  ]);
  it.each([{ permit: 'protection' }, { nationality: 'stateless' }, { permit: 'protection', status: 'employee' }])(
    'show the OFPRA certificate, and nothing that their home authorities would give: %o',
    (answers) => {
      expect(ids(answers)).toContain('ofpra-certificate');
      expect(ids(answers).filter((id) => HOME_AUTHORITY.has(id))).toEqual([]);
    },
  );
});

describe('the residence permit', () => {
  it('is for people from outside Europe', () => {
    expect(ids({})).toContain('residence-permit');
    expect(ids({ nationality: 'GB' })).toContain('residence-permit');
    expect(ids({ nationality: 'CH', permit: undefined })).not.toContain('residence-permit');
    expect(ids({ nationality: 'FR', frenchTerritory: 'born-abroad' })).not.toContain('residence-permit');
  });
  it('must be validated if it is a long-stay visa', () => {
    expect(whyOf('residence-permit', { permit: 'vls-ts' })).toBe('paper-permit-validated');
    expect(whyOf('residence-permit', { permit: 'student' })).toBe('paper-permit');
  });
});

describe('a Quebec form', () => {
  const quebec = { nationality: 'CA', homeCover: 'ramq' };
  it('leaves the permit to be asked about, and makes no number of the record', () => {
    expect(papers(quebec).find(({ id }) => id === 'residence-permit')).toMatchObject({ optional: true });
    expect(whyOf('birth-record', quebec)).toBe('paper-record-filed');
    expect(whyOf('birth-record', {})).toBe('paper-record');
  });
});

describe('the request for rights', () => {
  it('has the address to which it goes', () => {
    expect(whyOf('s1106', { status: 'phd-contract' })).toBe('paper-s1106');
    expect(whyOf('s1106', { status: 'phd-contract', permit: 'talent' })).toBe('paper-s1106-talent');
    expect(whyOf('s1106', { status: 'employee', permit: 'talent' })).toBe('paper-s1106-talent');
    expect(whyOf('s1106', { status: 'language-assistant' })).toBe('paper-s1106-assistant');
  });
});

describe('a family book', () => {
  it('stands in for the record on the portal and for a child; elsewhere the fund is asked', () => {
    expect(whyOf('family-book', {})).toBe('paper-instead-of-record');
    expect(whyOf('family-book', { status: 'child', age: 5 })).toBe('paper-instead-of-record');
    expect(whyOf('family-book', { status: 'employee' })).toBe('paper-family-book-ask');
  });
});

describe('papers of the home country', () => {
  const whereOf = (id: string, arrival?: string) => papers({ arrival }).find((paper) => paper.id === id)?.atHome;
  it('are for before leaving only as long as that is ahead', () => {
    expect(whereOf('birth-record', '2027-01-10')).toBe('before-leaving');
    expect(whereOf('birth-record', '2026-09-01')).toBe('start-early');
    expect(whereOf('birth-record')).toBe('start-early');
    expect(whereOf('bank-details', '2027-01-10')).toBeUndefined();
  });
  it('do not count a private policy among them once somebody is here', () => {
    const visitor = { status: 'visiting-researcher', arrival: '2026-11-01' };
    expect(papers(visitor)[0]).toEqual({ id: 'private-policy', why: 'paper-private-policy' });
  });
});

describe('order', () => {
  it('puts first what only home gives, as long as the person has not left', () => {
    const before = papers({ arrival: '2027-01-10' });
    const first = before.findIndex(({ atHome }) => atHome === undefined);
    expect(before[0]?.id).toBe('birth-record');
    expect(before.slice(first).filter(({ atHome }) => atHome !== undefined)).toEqual([]);
    expect(ids({ arrival: '2026-09-01' })[0]).toBe('passport-or-id');
  });
});

describe('the papers of a situation', () => {
  it.each([
    ['a student', {}, ['passport-or-id', 'residence-permit', 'enrolment-certificate', 'birth-record', 'bank-details']],
    [
      'a European student without a card',
      { nationality: 'DE', permit: undefined },
      ['passport-or-id', 'enrolment-certificate', 'statement-of-means', 'birth-record', 'bank-details'],
    ],
    ['a student under 16', { age: 15 }, ['parental-permission']],
    ['an employee', { status: 'employee' }, ['work-contract', 's1106', 'birth-record', 'bank-details']],
    [
      'a language assistant',
      { status: 'language-assistant' },
      ['appointment-order', 'work-contract', 's1106', 'proof-of-address'],
    ],
    ['a child', { status: 'child', age: 5 }, ['s3705', 'birth-record']],
    [
      'a visitor',
      { status: 'resident-no-work', permit: 'visitor' },
      ['s1106', 'proof-of-residence', 'residence-permit', 'birth-record'],
    ],
    ['a posted worker', { status: 'posted-worker', homeCover: 'a1' }, ['a1', 's1']],
    ['a Quebec student', { homeCover: 'ramq' }, ['quebec-form', 'birth-record']],
  ])('%s', (_who, answers, expected) => {
    const needed = papers(answers)
      .filter(({ optional }) => optional !== true)
      .map(({ id }) => id);
    expect(needed).toEqual(expect.arrayContaining(expected));
  });

  it('of somebody with foreign cover are what they carry', () => {
    expect(ids({ nationality: 'DE', homeCover: 'ehic' })).toEqual(['ehic']);
    expect(ids({ nationality: 'GB', homeCover: 'ghic' })).toEqual(['ghic']);
    expect(ids({ status: 'short-stay' })).toEqual(['private-policy']);
  });

  it('of a visitor who may register later hold the record, which nobody must have yet', () => {
    const visitor = { status: 'visiting-researcher', arrival: '2026-11-01' };
    expect(papers(visitor)).toEqual([
      { id: 'private-policy', why: 'paper-private-policy' },
      { id: 'birth-record', why: 'paper-record-early', optional: true, atHome: 'start-early' },
    ]);
    expect(ids({ ...visitor, nationality: 'stateless' })).toEqual(['private-policy']);
  });

  it('have stand-ins for the birth record that are optional', () => {
    const standIns = papers({}).filter(({ why }) => why === 'paper-instead-of-record');
    expect(standIns.map(({ id }) => id)).toEqual(['multilingual-extract', 'family-book', 'consulate-record']);
    expect(standIns.every(({ optional }) => optional === true)).toBe(true);
  });
});
