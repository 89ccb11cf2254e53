import type { Clock, ClockId } from '../model/checklist';
import { daysBetween, monthsAfter, type IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import { standing } from './standing';
import { canRegister } from './status';

/** A date this near is said to be soon: the time in which a permit's renewal should be started. */
const SOON_DAYS = 120;

/** Ameli lets a waiting number be used for nine months (source `ameli-nia`). */
const WAITING_MONTHS = 9;

/** Basic cover outlives the residence permit by six months (source `fci-permis`). */
const MONTHS_AFTER_PERMIT = 6;

const state = (date: IsoDate, today: IsoDate): Clock['state'] =>
  date < today ? 'past' : daysBetween(today, date) <= SOON_DAYS ? 'soon' : 'ahead';

/** The dates that matter to this person, the earliest first. */
export function clocks(decision: Decision, profile: Profile, progress: Progress, today: IsoDate): Clock[] {
  const found: Clock[] = [];
  const add = (id: ClockId, date: IsoDate | undefined) => {
    if (date !== undefined) found.push({ id, date, state: state(date, today) });
  };
  const files = canRegister(decision);
  const { registered } = standing(profile, progress);

  if (profile.homeCover !== undefined && profile.homeCover !== 'none') add('cover-ends', profile.coverUntil);
  if (files && decision.from.date !== undefined && decision.from.date > today) add('register-from', decision.from.date);
  if (
    profile.filed !== undefined &&
    profile.number !== 'permanent' &&
    decision.steps['permanent-number'].applies === 'yes'
  ) {
    add('waiting-since', profile.filed);
    add('waiting-number-ends', monthsAfter(profile.filed, WAITING_MONTHS));
  }
  if (profile.permitUntil !== undefined) {
    add('permit-ends', profile.permitUntil);
    if (files && registered) add('rights-after-permit-end', monthsAfter(profile.permitUntil, MONTHS_AFTER_PERMIT));
  }
  const checked = progress.done === undefined ? undefined : progress.done['keep-up-to-date'];
  if (checked !== undefined && registered) add('yearly-check', monthsAfter(checked, 12));
  return found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A person is reminded of a date from so many days before it until so many days after it. */
const PRESSING_DAYS = 30;

/** Whether one of the dates asks for something just now. */
export const pressing = (found: readonly Clock[], today: IsoDate): boolean =>
  found.some(({ id, date }) => id !== 'waiting-since' && Math.abs(daysBetween(today, date)) <= PRESSING_DAYS);
