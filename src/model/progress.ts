import { z } from './schema';
import { isoDate } from './dates';
import { STEPS } from './step';

/** The version of the progress's shape that this build writes. */
export const PROGRESS_VERSION = 1;

/** Dates that only the person can read: the last day printed on their certificate, and a visit not claimed yet. */
export const NOTED = ['certificate-until', 'care-to-claim'] as const;
export type NotedDay = (typeof NOTED)[number];

/** What the person has ticked, and when, and the days they noted. Papers are keyed by document id; a paper that no longer exists does no harm. */
export const progressSchema = z.strictObject({
  version: z.literal(PROGRESS_VERSION),
  done: z.optional(z.partialRecord(z.enum(STEPS), isoDate)),
  papers: z.optional(z.record(z.string(), isoDate)),
  noted: z.optional(z.partialRecord(z.enum(NOTED), isoDate)),
});
export type Progress = Readonly<z.infer<typeof progressSchema>>;

/** The progress of somebody who has ticked nothing yet. */
export const EMPTY_PROGRESS: Progress = { version: PROGRESS_VERSION };
