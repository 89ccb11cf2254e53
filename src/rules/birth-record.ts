import type { DocumentNeed } from '../model/decision';
import type { Profile } from '../model/profile';
import { origin } from './countries';
import { may, need } from './paper';
import type { Line } from './table';
import { apostille, recordLanguage, translation } from './translation';

/** Refugees and stateless people: OFPRA writes their civil-status papers, and no home authority is to be asked. */
export const isProtected = ({ permit, nationality }: Profile) => permit === 'protection' || nationality === 'stateless';

const comesFromEurope = ({ nationality }: Profile) =>
  nationality !== undefined && ['french', 'european'].includes(origin(nationality));

/** The sworn translation of the record: due, open while the language is, or asked of assistants by one source alone. */
function translated(line: Line, profile: Profile): DocumentNeed[] {
  switch (translation(profile)) {
    case 'needed':
      return [need('sworn-translation', 'paper-translation-needed')];
    case 'depends':
      return [may('sworn-translation', 'paper-translation-depends')];
    case 'not-needed':
      // Source `f-assist`; of a record in French nobody asks it.
      return line.papers === 'assistant' && recordLanguage(profile) === 'listed' && !comesFromEurope(profile)
        ? [may('sworn-translation', 'paper-translation-assistant')]
        : [];
  }
}

/** The birth record with what goes with it and what can replace it. */
export function birthRecord(line: Line, profile: Profile): DocumentNeed[] {
  if (isProtected(profile)) return [need('ofpra-certificate', 'paper-ofpra')];
  // The portal takes a family book (source `ameli-etud`), and so does the file of a child (source `sp-16620`).
  const familyBook = line.channel === 'student-portal' || line.papers === 'child';
  return [
    // Whoever brings rights from abroad is only entered in the files (source `cleiss-stage-qc`).
    need('birth-record', line.affiliation === 'foreign-rights' ? 'paper-record-filed' : 'paper-record'),
    ...translated(line, profile),
    ...(apostille(profile) === 'may-be-asked' ? [may('apostille', 'paper-apostille-may')] : []),
    may('multilingual-extract', 'paper-instead-of-record'),
    may('family-book', familyBook ? 'paper-instead-of-record' : 'paper-family-book-ask'),
    may('consulate-record', 'paper-instead-of-record'),
  ];
}
