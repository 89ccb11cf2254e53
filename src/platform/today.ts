import { formatISO } from 'date-fns';
import { isoDate, type IsoDate } from '../model/dates';

/** Today where the person is. */
export const today = (): IsoDate => isoDate.parse(formatISO(new Date(), { representation: 'date' }));
