import type { ChecklistRow } from '../model/checklist';
import type { IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { DocumentId } from '../model/ids';
import type { Profile } from '../model/profile';
import type { NotedDay, Progress } from '../model/progress';
import type { Step } from '../model/step';
import type { Stand } from './status';

/** What ticking changes. */
export interface Told {
  readonly profile: Profile;
  readonly progress: Progress;
}

/** A copy without a key: an optional field is absent, never undefined. */
function without<Shape extends object, Key extends keyof Shape>(shape: Shape, key: Key): Omit<Shape, Key> {
  const { [key]: _dropped, ...rest } = shape;
  return rest;
}

/** Whether the person may tick a row, or take their tick back. What follows from another answer is changed there. */
export function tickable(
  step: Step,
  { status }: Stand,
  decision: Decision,
  profile: Profile,
  progress: Progress,
): ChecklistRow['tick'] {
  const ticked = progress.done !== undefined && progress.done[step] !== undefined;
  if (status === 'to-do') return step === 'check-entitlement' && decision.ask === undefined ? 'no' : 'tick';
  if (status === 'waiting') return 'tick';
  if (status !== 'done') return 'no';
  switch (step) {
    case 'register':
      return profile.number === 'temporary' || profile.number === 'permanent' ? 'no' : 'untick';
    case 'temporary-number':
      return profile.number === 'permanent' ? 'no' : 'untick';
    case 'permanent-number':
      return 'untick';
    default:
      return ticked ? 'untick' : 'no';
  }
}

/** Marks a step as done on a day. `filed` is the day the registration was sent, for the step `register`. */
export function tick(step: Step, { profile, progress }: Told, today: IsoDate, filed?: IsoDate): Told {
  const ticked: Told = { profile, progress: { ...progress, done: { ...progress.done, [step]: today } } };
  switch (step) {
    case 'register':
      return filed === undefined ? ticked : { ...ticked, profile: { ...profile, filed } };
    case 'temporary-number':
      return { ...ticked, profile: { ...profile, number: 'temporary' } };
    case 'permanent-number':
      return { ...ticked, profile: { ...profile, number: 'permanent' } };
    default:
      return ticked;
  }
}

/** Takes a tick back, and what it told with it. */
export function untick(step: Step, { profile, progress }: Told): Told {
  const undone: Told = { profile, progress: { ...progress, done: without(progress.done ?? {}, step) } };
  switch (step) {
    case 'register':
      return { ...undone, profile: without(profile, 'filed') };
    case 'temporary-number':
      return { ...undone, profile: { ...profile, number: 'none' } };
    case 'permanent-number':
      return { ...undone, profile: { ...profile, number: 'temporary' } };
    default:
      return undone;
  }
}

/** Marks a paper as there on a day, or as missing again. */
export function tickPaper(id: DocumentId, there: boolean, { profile, progress }: Told, today: IsoDate): Told {
  const papers = progress.papers ?? {};
  return { profile, progress: { ...progress, papers: there ? { ...papers, [id]: today } : without(papers, id) } };
}

/** Notes a day that only the person can read, or forgets it (`null`). */
export function noteDay(id: NotedDay, day: IsoDate | null, { profile, progress }: Told): Told {
  const noted = progress.noted ?? {};
  return { profile, progress: { ...progress, noted: day === null ? without(noted, id) : { ...noted, [id]: day } } };
}
