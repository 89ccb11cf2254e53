import { monthsAfter, type IsoDate } from '../model/dates';

/** A source is due to be read again this many months after it was last read. */
const FRESH_MONTHS = 12;

/** Whether a source was last read too long ago to be shown without saying so. */
export const isStale = (checked: IsoDate, today: IsoDate): boolean => monthsAfter(checked, FRESH_MONTHS) < today;
