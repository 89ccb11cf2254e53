import { describe, expect, it } from 'vitest';
import { day } from '../../src/model/dates';
import { STEPS } from '../../src/model/step';
import { answer } from './answer';

const today = day('2026-11-23');
const STUDENT = {
  status: 'student',
  residence: 'mainland',
  nationality: 'DE',
  homeCover: 'ehic',
  coverUntil: '2027-08-31',
  alsoWorks: false,
};
const said = (line: object) => answer(JSON.stringify(line), today);

describe('a line of profiles', () => {
  it('may leave the version out, and gets every part of the decision', () => {
    const found = said(STUDENT);
    expect(found).toMatchObject({ row: 'S03', affiliation: 'not-possible', channel: 'none', organisation: 'none' });
    expect(found['steps']).toMatchObject({ 'carte-vitale': 'not-for-you', 'top-up': 'to-do' });
    expect(Object.keys(Object(found['steps']))).toEqual(STEPS);
    expect(found['documents']).toEqual([{ document: 'ehic', why: 'paper-ehic' }]);
    expect(found['because']).toContainEqual({
      fact: 'ehic-no-registration',
      sources: ['cleiss-etud', 'lorraine'],
    });
    expect(found).not.toHaveProperty('askWhom');
  });

  it('may bring its own day', () => {
    expect(said({ ...STUDENT, today: '2027-08-31' })).toMatchObject({ row: 'S03' });
    expect(said({ ...STUDENT, today: '2027-09-01' })).toMatchObject({ row: 'S05' });
  });

  it('says whom to ask where only somebody else can tell', () => {
    expect(said({ status: 'au-pair', residence: 'mainland', nationality: 'DE' })).toMatchObject({
      row: 'S37',
      affiliation: 'ask',
      askWhom: 'au-pair',
    });
  });

  it('shows both sides of a fact that is disputed', () => {
    const { because } = said({ ...STUDENT, homeCover: 'none', recordLanguage: 'el' });
    expect(because).toContainEqual(
      expect.objectContaining({ fact: 'translation-languages', against: expect.any(Array) }),
    );
  });
});

describe('a line that is not valid', () => {
  it.each([
    ['a wrong value', { ...STUDENT, status: 'sailor' }, /^status: /],
    ['a wrong type', { ...STUDENT, age: '30' }, /^age: /],
    ['a day that does not exist', { ...STUDENT, arrival: '2026-02-30' }, /^arrival: /],
    ['a wrong day of its own', { ...STUDENT, today: 'now' }, /^today: /],
    ['an unknown field', { ...STUDENT, name: 'Ada' }, /^name: /],
    ['a newer version', { ...STUDENT, version: 99 }, /^version: /],
    ['an unknown field among the unsure', { ...STUDENT, unsure: ['name'] }, /^unsure\.0: /],
    ['two faults', { status: 1, age: -1 }, /^status: .*; age: /],
  ])('%s: the field is named', (_what, line, error) => {
    expect(said(line)['error']).toMatch(error);
  });

  it.each(['nonsense', '[]', '3', 'null', '{"status":'])('%s is an error of the line', (line) => {
    expect(answer(line, today)['error']).toMatch(/^line: /);
  });
});
