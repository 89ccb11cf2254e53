import type { PlannedHint } from '../../../src/model/plan';
import type { TabRecord } from './person.ts';

/**
 * Whether every hint of a page has been placed. Only a hint that comes second at its anchor may be left to the popup
 * for want of room.
 */
export const isSettled = (fates: TabRecord['fates'], help: readonly PlannedHint[]): boolean =>
  fates.length === help.length &&
  help.every(({ id, anchor }, index) => {
    const isSecond = help.slice(0, index).some((earlier) => JSON.stringify(earlier.anchor) === JSON.stringify(anchor));
    const { hint, fate } = fates[index] ?? {};
    return hint === id && (fate === 'placed' || (fate === 'no-room' && isSecond));
  });
