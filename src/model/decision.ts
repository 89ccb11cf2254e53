import type { FactId } from '../sources/facts';
import type { IsoDate } from './dates';
import type { AskId, DocumentId, FromRule, ReasonId } from './ids';
import type { ProfileField } from './profile';
import type { Step } from './step';

/** A row of the decision table, `S01` to `S40` with its variants (`S16b`). */
export type RowId = `S${number}` | `S${number}b`;

export type Affiliation =
  'compulsory' | 'possible' | 'attached' | 'foreign-rights' | 'not-possible' | 'ask' | 'unknown';
export type Channel =
  | 'student-portal'
  | 'cpam-form'
  | 'cpam-paris'
  | 'mgen'
  | 'employer'
  | 'parent-file'
  | 'foreign-form'
  | 'ask'
  | 'none'
  | 'unknown';

/** Who manages the person's file. `read-certificate`: sources differ, the certificate tells. */
export type ManagedBy = 'cpam' | 'mgen' | 'msa' | 'other' | 'read-certificate' | 'none' | 'unknown';

/** The words for who manages the file: where the file itself goes to Paris, whatever the person's fund, that is said. */
export type FundWords = ManagedBy | 'cpam-after-paris' | 'read-certificate-after-paris';

/** Whether a step is for this person at all, whatever they have done of it. */
export type StepRule =
  | { readonly applies: 'yes'; readonly note?: ReasonId }
  | { readonly applies: 'no'; readonly why: ReasonId }
  /** Sources do not settle it: somebody must be asked first. */
  | { readonly applies: 'ask'; readonly why: ReasonId }
  /** For them, but not before something else than another step has happened. */
  | {
      readonly applies: 'later';
      readonly why: ReasonId;
      readonly from?: IsoDate;
      /** The day from which one can ask whether it is for them at all. */
      readonly askFrom?: IsoDate;
    };

/** One paper this person needs, and why. */
export interface DocumentNeed {
  readonly id: DocumentId;
  readonly why: ReasonId;
  /** Best, or only, had in the home country: before the person leaves, or from here, which takes long. */
  readonly atHome?: 'before-leaving' | 'start-early';
  /** It may be asked for, or stands in for another: the file is complete without it. */
  readonly optional?: boolean;
}

/** What applies to a person on a day, and why. The checklist and every hint are views of this. */
export interface Decision {
  readonly row: RowId | null;
  readonly affiliation: Affiliation;
  readonly channel: Channel;
  /** Whom to ask, and what: present whenever `affiliation` or `channel` is `ask`. */
  readonly ask?: AskId;
  readonly from: { readonly rule: FromRule; readonly date?: IsoDate };
  readonly organisation: ManagedBy;
  readonly steps: Readonly<Record<Step, StepRule>>;
  readonly documents: readonly DocumentNeed[];
  readonly because: readonly FactId[];
  /** Profile fields that would change the answer, most useful first; never one of `profile.unsure`… unless nothing else would settle it. */
  readonly unknowns: readonly ProfileField[];
}
