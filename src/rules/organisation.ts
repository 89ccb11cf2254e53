import type { Decision, FundWords, ManagedBy } from '../model/decision';
import type { Profile } from '../model/profile';
import type { Line } from './table';

/** A certificate that names MGEN to a student speaks of a top-up: MGEN has no students for the basic part. */
export const namesWrongFund = (line: Line, { organisation }: Profile): boolean =>
  organisation === 'mgen' && line.channel === 'student-portal';

/** Who manages the person's file: what their certificate says, else what their line of the table says. */
export function organisation(line: Line, profile: Profile): ManagedBy {
  const read = profile.organisation;
  if (read === undefined || line.fund === 'none' || line.fund === 'unknown') return line.fund;
  return namesWrongFund(line, profile) ? line.fund : read;
}

/** In which words the fund is named: a file that goes to Paris is not managed there for good. */
export function fundWords({ channel, organisation: fund }: Decision): FundWords {
  if (channel !== 'cpam-paris') return fund;
  if (fund === 'cpam') return 'cpam-after-paris';
  return fund === 'read-certificate' ? 'read-certificate-after-paris' : fund;
}
