import { isoDate } from '../../model/dates';
import type { Profile } from '../../model/profile';
import type { Words } from '../parts/words';
import { ANSWER_KINDS, type AskedField } from './kinds';

/** The words of one option of a question. */
export const optionText = (words: Words, field: AskedField, value: string): string =>
  words.t(`questions.${field}.options.${value}`);

/** A person's answer in words; `null` where there is none. French terms stand in double brackets. */
export function spoken(words: Words, profile: Profile, field: AskedField): string | null {
  const value = profile[field];
  if (value === undefined) return (profile.unsure ?? []).includes(field) ? words.t('ui.answers.unsure') : null;
  switch (ANSWER_KINDS[field].kind) {
    case 'country':
      return value === 'stateless' ? words.t('ui.interview.stateless') : words.country(String(value));
    case 'record-language':
      return words.tongue(String(value));
    case 'date':
      return words.day(isoDate.parse(value));
    case 'age':
      return String(value);
    case 'yes-no':
      return optionText(words, field, value === true ? 'yes' : 'no');
    default:
      return optionText(words, field, String(value));
  }
}
