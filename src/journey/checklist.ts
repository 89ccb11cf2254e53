import type { Checklist, ChecklistRow, Clock } from '../model/checklist';
import type { IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import { PARTS, STEPS, type Part, type Step } from '../model/step';
import { clocks, lastGoodDay } from './clocks';
import { link } from './links';
import { stand, type Stand } from './status';
import { tickable } from './tick';

const partOf = Object.fromEntries(
  (Object.keys(PARTS) as Part[]).flatMap((part) => PARTS[part].map((step) => [step, part])),
) as Record<Step, Part>;

/** The day a done row was done, or the day since which the fund has the file, where known. */
function since(step: Step, { status }: Stand, profile: Profile, progress: Progress): IsoDate | undefined {
  if (status === 'waiting') return profile.filed;
  if (status !== 'done') return undefined;
  if (step === 'register' && profile.filed !== undefined) return profile.filed;
  return progress.done === undefined ? undefined : progress.done[step];
}

interface Here {
  readonly decision: Decision;
  readonly profile: Profile;
  readonly progress: Progress;
  readonly today: IsoDate;
  readonly clocks: readonly Clock[];
}

function row(step: Step, { decision, profile, progress, today, clocks: running }: Here): ChecklistRow {
  const found = stand(step, decision, profile, progress, today);
  const day = since(step, found, profile, progress);
  const by = found.status === 'to-do' ? lastGoodDay(step, running) : undefined;
  const href = found.status === 'not-for-you' || found.status === 'cannot-start' ? undefined : link(step, decision);
  return {
    step,
    part: partOf[step],
    ...found,
    ...(day !== undefined && { since: day }),
    ...(by !== undefined && { by }),
    ...(href !== undefined && { link: href }),
    tick: tickable(step, found, decision, profile, progress),
  };
}

/** A top-up adds to State insurance or its like: nobody's next step as long as they cannot register yet. */
const tooEarly = (step: Step, rows: readonly ChecklistRow[]): boolean =>
  step === 'top-up' && rows.some((one) => one.step === 'register' && one.status === 'cannot-start');

/**
 * The checklist of a person on a day: every step once, with its status, in the order of the journey; the next thing to
 * do; and the dates that matter.
 */
export function checklist(decision: Decision, profile: Profile, progress: Progress, today: IsoDate): Checklist {
  const running = clocks(decision, profile, progress, today);
  const here: Here = { decision, profile, progress, today, clocks: running };
  const rows = STEPS.map((step) => row(step, here));
  const next = rows.find((one) => one.status === 'to-do' && !tooEarly(one.step, rows));
  return {
    rows,
    next: next === undefined ? null : next.step,
    done: rows.filter(({ status }) => status === 'done').length,
    total: rows.filter(({ status }) => status !== 'not-for-you').length,
    clocks: running,
  };
}

/** The row of a step. */
export function rowOf(list: Checklist, step: Step): ChecklistRow {
  const found = list.rows.find((one) => one.step === step);
  if (found === undefined) throw new Error(`A checklist has every step, ${step} too`);
  return found;
}
