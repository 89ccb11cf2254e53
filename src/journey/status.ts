import type { RowReason } from '../model/checklist';
import { monthsAfter, type IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { ReasonId } from '../model/ids';
import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import type { Step, StepStatus } from '../model/step';
import { standing, type Standing } from './standing';

/** A step's status with what explains it. */
export interface Stand {
  readonly status: StepStatus;
  readonly reason?: RowReason;
  readonly from?: IsoDate;
  readonly askFrom?: IsoDate;
  readonly reading?: ReasonId;
}

interface Context extends Standing {
  readonly decision: Decision;
  readonly profile: Profile;
  readonly progress: Progress;
  readonly today: IsoDate;
}

const done: Stand = { status: 'done' };
const todo: Stand = { status: 'to-do' };
const waiting: Stand = { status: 'waiting' };
const after = (step: Step): Stand => ({ status: 'cannot-start', reason: { kind: 'after', step } });

/** Remarks that say that something is deduced: said even while another step comes first. */
const OUR_READINGS: ReadonlySet<ReasonId> = new Set(['our-reading', 'claim-without-card']);

/** The steps that are over once the file is sent. */
const SENDING: ReadonlySet<Step> = new Set(['documents', 'register']);

/** Whether there is, or will be, something to send to a French fund. */
export const canRegister = ({ affiliation }: Decision): boolean =>
  ['compulsory', 'possible', 'attached', 'foreign-rights'].includes(affiliation);

/**
 * Whether the file may be sent before rights begin: an employer or a host may send it then, and students register once
 * enrolled and here (source `roanne`), with the first day of the course as the start of their rights (`ameli-etud`). Of
 * students who told no arrival, nobody knows whether they are here; those still to come wait for that day in any case.
 */
export const mayFileEarly = ({ channel, from: { rule } }: Decision, { arrival }: Profile): boolean =>
  channel === 'employer' || channel === 'cpam-paris' || (rule === 'enrolment' && arrival !== undefined);

/** What can be done from the first number on; whoever gets none can do it once registered. */
function withFirstNumber(decision: Decision, hasNumber: boolean, registered: boolean): Stand {
  if (decision.steps['temporary-number'].applies === 'yes') return hasNumber ? todo : after('temporary-number');
  return registered ? todo : after('register');
}

/** Where a step that is for this person stands. */
const stands: Record<Step, (context: Context) => Stand> = {
  'check-entitlement': ({ decision, ticked }) => {
    if (decision.affiliation === 'unknown') return { ...todo, reason: { kind: 'question' } };
    if (decision.ask === undefined || ticked('check-entitlement')) return done;
    return { ...todo, reason: { kind: 'ask', ask: decision.ask } };
  },
  documents: ({ decision, progress, registered, ticked }) => {
    const papers = progress.papers ?? {};
    const asked = decision.documents.filter(({ optional }) => optional !== true);
    // Papers that are gathered early are not all: the others depend on an answer.
    const allThere = canRegister(decision) && asked.length > 0 && asked.every(({ id }) => papers[id] !== undefined);
    return registered || allThere || ticked('documents') ? done : todo;
  },
  register: ({ decision, profile, registered, today }) => {
    if (registered) return done;
    const { date } = decision.from;
    if (date !== undefined && date > today && !mayFileEarly(decision, profile))
      return { status: 'cannot-start', reason: { kind: 'date' }, from: date };
    return todo;
  },
  'temporary-number': ({ hasNumber, registered }) => (hasNumber ? done : registered ? waiting : after('register')),
  'paid-back-meanwhile': ({ decision, hasNumber, registered, ticked }) => {
    // A claim form bears a number, and the certificate comes with it.
    const claim = withFirstNumber(decision, hasNumber, registered);
    const over = ticked('carte-vitale') || ticked('paid-back-meanwhile');
    return claim.status === 'to-do' && over ? done : claim;
  },
  'permanent-number': ({ hasPermanentNumber, registered }) =>
    hasPermanentNumber ? done : registered ? waiting : after('register'),
  'referring-doctor': ({ decision, hasNumber, registered, ticked }) => {
    if (ticked('referring-doctor')) return done;
    // The paper form needs a certificate, which comes with the first number.
    return withFirstNumber(decision, hasNumber, registered);
  },
  'top-up': ({ ticked }) => (ticked('top-up') ? done : todo),
  'online-account': ({ hasPermanentNumber, ticked }) =>
    !hasPermanentNumber ? after('permanent-number') : ticked('online-account') ? done : todo,
  'carte-vitale': ({ hasPermanentNumber, ticked }) =>
    !hasPermanentNumber ? after('permanent-number') : ticked('carte-vitale') ? done : todo,
  'keep-up-to-date': ({ progress, registered, today }) => {
    if (!registered) return after('register');
    const checked = progress.done === undefined ? undefined : progress.done['keep-up-to-date'];
    return checked !== undefined && monthsAfter(checked, 12) > today ? done : todo;
  },
};

/**
 * Where a step stands for this person: the decision says whether it is for them, their standing says how far it is.
 */
export function stand(step: Step, decision: Decision, profile: Profile, progress: Progress, today: IsoDate): Stand {
  const rule = decision.steps[step];
  switch (rule.applies) {
    case 'no':
      return { status: 'not-for-you', reason: { kind: 'reason', reason: rule.why } };
    case 'ask':
      return { status: 'cannot-start', reason: { kind: 'reason', reason: rule.why } };
    case 'later':
      // Whoever has sent the file, or has a number, did not have to wait for the day.
      if (SENDING.has(step) && canRegister(decision) && standing(profile, progress).registered) return done;
      return {
        status: 'cannot-start',
        reason: { kind: 'reason', reason: rule.why },
        ...(rule.from !== undefined && { from: rule.from }),
        ...(rule.askFrom !== undefined && { askFrom: rule.askFrom }),
      };
    case 'yes': {
      const found = stands[step]({ ...standing(profile, progress), decision, profile, progress, today });
      if (rule.note === undefined || found.status === 'done') return found;
      if (found.reason === undefined) return { ...found, reason: { kind: 'reason', reason: rule.note } };
      return OUR_READINGS.has(rule.note) ? { ...found, reading: rule.note } : found;
    }
  }
}
