import type { ReasonId } from '../../model/ids';
import type { LineId } from '../table';

/** How somebody who has nothing to register is covered, and how they are paid back. */
interface ForeignCover {
  readonly covered: ReasonId;
  readonly paidBack: ReasonId;
}

const ehic: ForeignCover = { covered: 'covered-by-ehic', paidBack: 'paid-back-with-ehic' };
const ghic: ForeignCover = { covered: 'covered-by-ghic', paidBack: 'paid-back-with-ghic' };
const ownPolicy: ForeignCover = { covered: 'covered-by-own-policy', paidBack: 'paid-back-by-home-scheme' };

/** The lines of the table with nothing to register, and the cover that makes them so. */
const COVERED: Partial<Record<LineId, ForeignCover>> = {
  S03: ehic,
  S12: ehic,
  S16b: ehic,
  'S17/ehic': ehic,
  S25: ehic,
  S06: ghic,
  'S17/ghic': ghic,
  S13: { covered: 'covered-by-home-intern', paidBack: 'paid-back-by-home-scheme' },
  S17: ownPolicy,
  S21: { covered: 'covered-by-posting', paidBack: 'paid-back-by-home-scheme' },
  S31: { covered: 'covered-by-sending-state', paidBack: 'paid-back-by-home-scheme' },
  S32: { covered: 'covered-by-organisation', paidBack: 'paid-back-by-home-scheme' },
  S33: ownPolicy,
};

/** How the people of a line without registration are covered. */
export function foreignCover(id: LineId): ForeignCover {
  const cover = COVERED[id];
  if (cover === undefined) throw new Error(`${id} registers, so no foreign cover stands in its place`);
  return cover;
}
