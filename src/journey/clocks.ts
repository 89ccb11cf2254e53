import type { Clock, ClockId, Reading } from '../model/checklist';
import { daysAfter, daysBetween, monthsAfter, type IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import type { Step } from '../model/step';
import type { FactId } from '../sources/facts';
import { standing } from './standing';
import { canRegister, mayFileEarly } from './status';

/** A date this near is said to be soon: the time in which a permit's renewal should be started. */
const SOON_DAYS = 120;

/** Ameli lets a waiting number be used for nine months (source `ameli-nia`). */
const WAITING_MONTHS = 9;

/** Basic cover outlives the residence permit by six months (source `fci-permis`). */
const MONTHS_AFTER_PERMIT = 6;

/** Then come about 45 days around the fund's closing letter (source `fci-permis`); only the letter has the day. */
const CLOSING_DAYS = 45;

/** A paper claim can be sent for two years in most cases (source `connex`). */
const CLAIM_MONTHS = 24;

const YEARLY_MONTHS = 12;

interface Kind {
  readonly reading: Reading;
  /** What it rests on. A day that the decision gives rests on the decision's own facts. */
  readonly facts: readonly FactId[];
  /** The step whose last good day it is. */
  readonly step?: Step;
}

const KINDS: Readonly<Record<ClockId, Kind>> = {
  'cover-ends': { reading: 'by', facts: ['one-country-pays'] },
  'cover-to-renew': { reading: 'by', facts: ['one-country-pays'] },
  'rights-begin': { reading: 'on', facts: [] },
  'register-from': { reading: 'from', facts: [] },
  'waiting-since': { reading: 'since', facts: ['permanent-number-needs-record'] },
  'waiting-number-ends': { reading: 'until', facts: ['waiting-number-nine-months'] },
  'permit-ends': { reading: 'on', facts: ['lawful-stay', 'tell-changes'], step: 'keep-up-to-date' },
  'receipt-ends': { reading: 'on', facts: ['lawful-stay', 'tell-changes'], step: 'keep-up-to-date' },
  'rights-after-permit-end': { reading: 'until', facts: ['permit-expiry-six-months'] },
  'rights-may-close': { reading: 'about', facts: ['closing-letter-45-days'] },
  'certificate-ends': { reading: 'by', facts: ['paper-claims'], step: 'paid-back-meanwhile' },
  'claim-by': { reading: 'by', facts: ['claims-two-years'], step: 'paid-back-meanwhile' },
  'yearly-check': { reading: 'by', facts: ['yearly-check'], step: 'keep-up-to-date' },
};

const state = (date: IsoDate, today: IsoDate): Clock['state'] =>
  date < today ? 'past' : daysBetween(today, date) <= SOON_DAYS ? 'soon' : 'ahead';

const earliestFirst = (one: Clock, other: Clock): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

/**
 * Whether somebody whose cover ends can register in its stead: those who can already, and those whom a European or
 * British card alone keeps from it. A visitor without a contract cannot, card or none.
 */
const mayRegisterInstead = (decision: Decision, { homeCover }: Profile): boolean =>
  canRegister(decision) ||
  (decision.from.rule === 'foreign-cover' && decision.row !== 'S17' && (homeCover === 'ehic' || homeCover === 'ghic'));

/** The dates that matter to this person, the earliest first. */
export function clocks(decision: Decision, profile: Profile, progress: Progress, today: IsoDate): Clock[] {
  const found: Clock[] = [];
  const add = (id: ClockId, date: IsoDate | undefined) => {
    if (date === undefined) return;
    const { reading, facts } = KINDS[id];
    found.push({ id, date, reading, state: state(date, today), facts });
  };
  const files = canRegister(decision);
  const { registered, hasNumber } = standing(profile, progress);
  const { done = {}, noted = {} } = progress;

  // A private policy fills the gap until there is a number; after that its end is no concern of ours. A number from
  // another time pays for nobody who cannot register.
  const gapIsOver = files && profile.homeCover === 'private' && hasNumber;
  if (profile.homeCover !== undefined && profile.homeCover !== 'none' && !gapIsOver)
    add(mayRegisterInstead(decision, profile) ? 'cover-ends' : 'cover-to-renew', profile.coverUntil);
  const { date: start } = decision.from;
  if (files && start !== undefined && start > today)
    add(mayFileEarly(decision, profile) ? 'rights-begin' : 'register-from', start);
  if (
    profile.filed !== undefined &&
    profile.number !== 'permanent' &&
    decision.steps['permanent-number'].applies === 'yes'
  ) {
    add('waiting-since', profile.filed);
    add('waiting-number-ends', monthsAfter(profile.filed, WAITING_MONTHS));
  }
  if (profile.permitUntil !== undefined) {
    add(profile.permit === 'receipt' ? 'receipt-ends' : 'permit-ends', profile.permitUntil);
    // Of rights that another country pays, no source says so.
    if (files && registered && decision.affiliation !== 'foreign-rights') {
      const goesOnUntil = monthsAfter(profile.permitUntil, MONTHS_AFTER_PERMIT);
      add('rights-after-permit-end', goesOnUntil);
      add('rights-may-close', daysAfter(goesOnUntil, CLOSING_DAYS));
    }
  }
  if (claimsByPost(decision)) {
    add('certificate-ends', noted['certificate-until']);
    const care = noted['care-to-claim'];
    if (care !== undefined) add('claim-by', monthsAfter(care, CLAIM_MONTHS));
  }
  const checked = done['keep-up-to-date'];
  if (checked !== undefined && registered) add('yearly-check', monthsAfter(checked, YEARLY_MONTHS));
  return found.toSorted(earliestFirst);
}

/** Whether a certificate and paper claims are for this person, so that their dates are worth noting. */
export const claimsByPost = ({ steps }: Decision): boolean => steps['paid-back-meanwhile'].applies === 'yes';

/**
 * The last good day for a step: the earliest of its days that has not passed, once it is near. A day years away would
 * only say that there is time.
 */
export const lastGoodDay = (step: Step, running: readonly Clock[]): IsoDate | undefined =>
  running.find(({ id, state: now }) => KINDS[id].step === step && now === 'soon')?.date;

/** A person is reminded of a date from so many days before it until so many days after it. */
const PRESSING_DAYS = 30;

/** Whether one of the dates asks for something just now. */
export const pressing = (found: readonly Clock[], today: IsoDate): boolean =>
  found.some(({ reading, date }) => reading !== 'since' && Math.abs(daysBetween(today, date)) <= PRESSING_DAYS);
