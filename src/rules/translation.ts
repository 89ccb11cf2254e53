import type { Profile } from '../model/profile';
import { inUnion } from './countries';

/** Languages in which funds read a civil-status record (sources `doczz-form`, `ulys-etud`, `reloc`, `fei`), and French. */
const READ_WITHOUT_TRANSLATION: ReadonlySet<string> = new Set(
  // Norwegian has three codes.
  'fr sq hr cs da nl en fi de hu it lv lt no nb nn pl pt ro sk es sv tr'.split(' '),
);

/** Whether the birth record must be translated; `depends` while nobody has said in which language it is. */
export function translation({ recordLanguage, recordCountry }: Profile): 'needed' | 'not-needed' | 'depends' {
  if (recordCountry === 'FR') return 'not-needed';
  if (recordLanguage === undefined) return 'depends';
  return READ_WITHOUT_TRANSLATION.has(recordLanguage) ? 'not-needed' : 'needed';
}

/** Whether an apostille or legalisation may be asked: never for records of the Union (source `sp-12956`). */
export function apostille({ recordCountry, nationality }: Profile): 'may-be-asked' | 'no' {
  const country = recordCountry ?? nationality;
  return country !== undefined && country !== 'stateless' && inUnion(country) ? 'no' : 'may-be-asked';
}
