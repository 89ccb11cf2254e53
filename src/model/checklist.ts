import type { FactId } from '../sources/facts';
import type { IsoDate } from './dates';
import type { AskId, ReasonId } from './ids';
import type { Part, Step, StepStatus } from './step';

/** Why a row is not to be done now, or what to know of it. */
export type RowReason =
  /** Another step comes first. */
  | { readonly kind: 'after'; readonly step: Step }
  /** A day must come first: the row's `from`. */
  | { readonly kind: 'date' }
  | { readonly kind: 'reason'; readonly reason: ReasonId }
  /** A question must be answered first. */
  | { readonly kind: 'question' }
  /** Somebody else must be asked first. */
  | { readonly kind: 'ask'; readonly ask: AskId };

/** One step of the checklist, as it stands for this person today. */
export interface ChecklistRow {
  readonly step: Step;
  readonly part: Part;
  readonly status: StepStatus;
  /** What must come first (`cannot-start`), why not (`not-for-you`), or a remark (`to-do`). */
  readonly reason?: RowReason;
  /** Since when the fund has the ball, or since when it is done. */
  readonly since?: IsoDate;
  /** The last good day for it, or the first possible day. */
  readonly by?: IsoDate;
  readonly from?: IsoDate;
  /** The first day on which it is worth asking. */
  readonly askFrom?: IsoDate;
  /** Where another step comes first: that the rest is our reading all the same. */
  readonly reading?: ReasonId;
  /** The official page for it. */
  readonly link?: string;
  /** Whether the person may tick it, or undo their tick. */
  readonly tick: 'tick' | 'untick' | 'no';
}

/** How the day of a clock is to be read: `about` where the sources let nobody name the day. */
export type Reading = 'by' | 'since' | 'from' | 'on' | 'until' | 'about';

/** A date that matters to this person. Its words stand in the locales under `clocks`. */
export interface Clock {
  readonly id: ClockId;
  readonly date: IsoDate;
  readonly reading: Reading;
  readonly state: 'ahead' | 'soon' | 'past';
  readonly facts: readonly FactId[];
}
export const CLOCKS = [
  'cover-ends',
  'cover-to-renew',
  'rights-begin',
  'register-from',
  'waiting-since',
  'waiting-number-ends',
  'permit-ends',
  'receipt-ends',
  'rights-after-permit-end',
  'rights-may-close',
  'certificate-ends',
  'claim-by',
  'yearly-check',
] as const;
export type ClockId = (typeof CLOCKS)[number];

/** The person's checklist on a day: every step once, in order. */
export interface Checklist {
  readonly rows: readonly ChecklistRow[];
  /** The one thing to do next; none when everything that can be done is. */
  readonly next: Step | null;
  readonly done: number;
  /** Steps that are for this person. */
  readonly total: number;
  readonly clocks: readonly Clock[];
}
