import { monthsAfter, type IsoDate } from '../model/dates';
import type { Source } from '../model/source';
import { sources } from './registry';

/** A source is due to be read again this many months after it was last read. */
const FRESH_MONTHS = 12;

/** Whether a source was last read too long ago to be shown without saying so. */
export const isStale = (checked: IsoDate, today: IsoDate): boolean => monthsAfter(checked, FRESH_MONTHS) < today;

/** The sources that are due to be read again on a day. */
export const stale = (today: IsoDate): string[] =>
  Object.entries<Source>(sources)
    .filter(([, { checked }]) => isStale(checked, today))
    .map(([id]) => id);
