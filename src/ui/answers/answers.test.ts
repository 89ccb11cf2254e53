import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions as english } from '../../locales/en/questions';
import { questions as french } from '../../locales/fr/questions';
import { EMPTY_PROFILE, PROFILE_FIELDS, STATUSES, type Profile } from '../../model/profile';
import { z } from '../../model/schema';
import { COUNTRIES, NATIONALITIES, TONGUES } from './countries';
import { ANSWER_KINDS, isAsked, STATUS_GROUPS, type AskedField } from './kinds';
import { hasAnswers, isAnswered, withAnswer, withoutAnswer, withUnsure, type Answer } from './record';
import { answerFrom, textOf } from './typed';

const FIELDS = PROFILE_FIELDS.filter(isAsked);

/** What a person could put into a question's control. */
function typed(field: AskedField): readonly string[] {
  const kind = ANSWER_KINDS[field];
  switch (kind.kind) {
    case 'choice':
      return kind.values;
    case 'status':
      return STATUS_GROUPS.flatMap(({ statuses }) => statuses);
    case 'yes-no':
      return ['yes', 'no'];
    case 'country':
      return kind.stateless ? ['stateless', ...NATIONALITIES] : COUNTRIES;
    case 'record-language':
      return TONGUES;
    case 'date':
      return ['2026-11-23', '2024-02-29'];
    case 'age':
      return ['0', '28', '130'];
  }
}

const answered = fc
  .constantFrom(...FIELDS)
  .chain((field) => fc.constantFrom(...typed(field)).map((text) => ({ field, text })));

/** The answer that a control's text stands for; a text that stands for none is a fault here. */
function given(field: AskedField, text: string): Answer {
  const answer = answerFrom(field, text);
  if (answer === null) throw new Error(`No answer to ${field}: ${text}`);
  return answer;
}

/** The values for which a question's texts have words. */
function worded(texts: object): string[] {
  return 'options' in texts && typeof texts.options === 'object' && texts.options !== null
    ? Object.keys(texts.options)
    : [];
}

describe('answers', () => {
  it.each(FIELDS)('%s: every answer that the control offers is kept, and comes back as it was typed', (field) => {
    const back = typed(field).map((text) => textOf(field, withAnswer(EMPTY_PROFILE, field, given(field, text))));
    expect(back).toEqual(typed(field));
  });

  it('every status stands in one group', () => {
    expect(STATUS_GROUPS.flatMap(({ statuses }) => statuses).toSorted()).toEqual([...STATUSES].toSorted());
  });

  it.each(FIELDS.filter((field) => ['choice', 'status', 'yes-no'].includes(ANSWER_KINDS[field].kind)))(
    '%s: every option has its words in both languages, and no words stand alone',
    (field) => {
      expect(worded(english[field]).toSorted()).toEqual([...typed(field)].toSorted());
      expect(worded(french[field]).toSorted()).toEqual([...typed(field)].toSorted());
    },
  );

  it.each(FIELDS)('%s: nothing chosen is no answer', (field) => {
    expect(answerFrom(field, '')).toBeNull();
  });

  it.each(['2026-11', '2026-02-30', '23/11/2026'])('%s is no date', (text) => {
    expect(answerFrom('arrival', text)).toBeNull();
  });

  it.each(['131', '-1', '2.5', 'ten', '1e2'])('%s is no age', (text) => {
    expect(answerFrom('age', text)).toBeNull();
  });

  it('a question is answered, unsure or open, never two of them', () => {
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 8 }), answered, (before, { field, text }) => {
        const start = before.reduce<Profile>(
          (profile, one) => withAnswer(profile, one.field, given(one.field, one.text)),
          EMPTY_PROFILE,
        );
        const unsure = withUnsure(start, field);
        expect(unsure[field]).toBeUndefined();
        expect(isAnswered(unsure, field)).toBe(true);

        const answer = given(field, text);
        const known = withAnswer(unsure, field, answer);
        expect(known[field]).toBe(answer);
        expect(known.unsure ?? []).not.toContain(field);

        const open = withoutAnswer(known, field);
        expect(isAnswered(open, field)).toBe(false);
        expect(withoutAnswer(start, field)).toEqual(open);
      }),
    );
  });

  it('the language alone is no answer about the situation; "I don’t know" is one', () => {
    expect(hasAnswers(EMPTY_PROFILE)).toBe(false);
    expect(hasAnswers(withAnswer(EMPTY_PROFILE, 'language', 'fr'))).toBe(false);
    expect(hasAnswers(withUnsure(EMPTY_PROFILE, 'status'))).toBe(true);
  });

  it('an answer that a field cannot hold is never kept', () => {
    expect(() => withAnswer(EMPTY_PROFILE, 'status', 'astronaut')).toThrow(z.core.$ZodError);
    expect(() => withAnswer(EMPTY_PROFILE, 'age', '28')).toThrow(z.core.$ZodError);
  });

  it.each(['constructor', 'toString', 'language', 'version'])('%s is not taken for a question', (name) => {
    expect(isAsked(name)).toBe(false);
  });
});
