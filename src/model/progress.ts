import { z } from './schema';
import { isoDate } from './dates';
import { STEPS } from './step';

/** The version of the progress's shape that this build writes. */
export const PROGRESS_VERSION = 1;

/** What the person has ticked, and when. Papers are keyed by document id; a paper that no longer exists does no harm. */
export const progressSchema = z.strictObject({
  version: z.literal(PROGRESS_VERSION),
  done: z.partialRecord(z.enum(STEPS), isoDate).optional(),
  papers: z.record(z.string(), isoDate).optional(),
});
export type Progress = Readonly<z.infer<typeof progressSchema>>;

/** The progress of somebody who has ticked nothing yet. */
export const EMPTY_PROGRESS: Progress = { version: PROGRESS_VERSION };
