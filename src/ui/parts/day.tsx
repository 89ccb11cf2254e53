import type { IsoDate } from '../../model/dates';
import { useWords } from './words';

/** A day, written out for people and machines. */
export function Day({ date }: { date: IsoDate }) {
  return <time dateTime={date}>{useWords().day(date)}</time>;
}
