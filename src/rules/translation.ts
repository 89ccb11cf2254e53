import type { Profile } from '../model/profile';
import { inUnion } from './countries';

/** Languages in which funds read a civil-status record (sources `doczz-form`, `ulys-etud`, `reloc`, `fei`). */
const READ_WITHOUT_TRANSLATION: ReadonlySet<string> = new Set(
  // Norwegian has three codes.
  'sq hr cs da nl en fi de hu it lv lt no nb nn pl pt ro sk es sv tr'.split(' '),
);

/** What a birth record's language means for it; a record made in France is in French. */
export function recordLanguage(profile: Profile): 'french' | 'listed' | 'not-listed' | 'unknown' {
  const { recordLanguage: language, recordCountry } = profile;
  if (recordCountry === 'FR' || language === 'fr') return 'french';
  if (language === undefined) return 'unknown';
  return READ_WITHOUT_TRANSLATION.has(language) ? 'listed' : 'not-listed';
}

/** Whether the birth record must be translated; `depends` while nobody has said in which language it is. */
export function translation(profile: Profile): 'needed' | 'not-needed' | 'depends' {
  switch (recordLanguage(profile)) {
    case 'unknown':
      return 'depends';
    case 'not-listed':
      return 'needed';
    case 'french':
    case 'listed':
      return 'not-needed';
  }
}

/** Whether an apostille or legalisation may be asked: never for records of the Union (source `sp-12956`). */
export function apostille({ recordCountry, nationality }: Profile): 'may-be-asked' | 'no' {
  const country = recordCountry ?? nationality;
  return country !== undefined && country !== 'stateless' && inUnion(country) ? 'no' : 'may-be-asked';
}
