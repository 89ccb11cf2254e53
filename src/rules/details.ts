import type { Profile, ProfileField } from '../model/profile';
import { asksForRecord } from './documents';
import type { Line } from './table';
import { translation } from './translation';

/**
 * Unanswered fields that do not decide which line of the table is the person's, but a date, a paper or a step of it; the
 * most useful first.
 */
export function openDetails(line: Line, profile: Profile): readonly ProfileField[] {
  const { arrival, age, number, organisation } = profile;
  return [
    ...(line.from === 'three-months' && arrival === undefined ? (['arrival'] as const) : []),
    ...(line.card === 'from-16' && age === undefined ? (['age'] as const) : []),
    ...(line.fund === 'read-certificate' && number !== undefined && number !== 'none' && organisation === undefined
      ? (['organisation'] as const)
      : []),
    ...(asksForRecord(line, profile) && translation(profile) === 'depends' ? (['recordLanguage'] as const) : []),
  ];
}
