import { monthsAfter, type IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { FromRule } from '../model/ids';
import type { Profile } from '../model/profile';

/** Rights by residence need more than three months of it (sources `css-d160-2`, `fci-puma`). */
const RESIDENCE_MONTHS = 3;

/** The day to which a rule leads for this person, where their answers hold one. */
function dateOf(rule: FromRule, { arrival, statusStart }: Profile): IsoDate | undefined {
  switch (rule) {
    case 'enrolment':
    case 'contract-start':
    case 'first-day-worked':
    case 'appointment':
    case 'activity-start':
      return statusStart;
    case 'three-months':
    case 'visiting-three-months':
      return arrival === undefined ? undefined : monthsAfter(arrival, RESIDENCE_MONTHS);
    case 'joining-insured':
    case 'arrival-or-birth':
    case 'posted-arrival':
    case 'foreign-cover':
      return arrival;
    case 'unknown':
    case 'ask-first':
    case 'none':
    case 'protection':
    case 'form-dates':
    case 'treaty-dates':
    case 's1-registered':
      return undefined;
  }
}

/** From when: the rule of the person's line, and its date if they told what it hangs on. */
export function start(rule: FromRule, profile: Profile): Decision['from'] {
  const date = dateOf(rule, profile);
  return date === undefined ? { rule } : { rule, date };
}
