import type { ManagedBy } from '../model/decision';
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
