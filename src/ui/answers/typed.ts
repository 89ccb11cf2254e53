import { answers, type Profile } from '../../model/profile';
import { ANSWER_KINDS, type AskedField } from './kinds';
import type { Answer } from './record';

/** What the person has put into a question's control, as an answer; `null` if it is none. */
export function answerFrom(field: AskedField, text: string): Answer | null {
  const { kind } = ANSWER_KINDS[field];
  const typed = kind === 'yes-no' ? (text === '' ? null : text === 'yes') : kind === 'age' ? yearsFrom(text) : text;
  const read = answers[field].safeParse(typed);
  return read.success ? read.data : null;
}

const yearsFrom = (text: string): number | null => (/^\d{1,3}$/.test(text) ? Number(text) : null);

/** A stored answer as a question's control holds it; empty for none. */
export function textOf(field: AskedField, profile: Profile): string {
  const value = profile[field];
  if (value === undefined) return '';
  return ANSWER_KINDS[field].kind === 'yes-no' ? (value === true ? 'yes' : 'no') : String(value);
}
