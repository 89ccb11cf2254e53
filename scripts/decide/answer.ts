import { z } from '../../src/model/schema';
import { checklist } from '../../src/journey/checklist';
import { isoDate, type IsoDate } from '../../src/model/dates';
import { PROFILE_VERSION, profileSchema } from '../../src/model/profile';
import { EMPTY_PROGRESS } from '../../src/model/progress';
import { decide } from '../../src/rules/decide';
import { facts } from '../../src/sources/facts';
import type { Fact } from '../../src/model/source';

/** A profile as it is typed into a file: the version may be left out, and the day may stand beside the fields. */
const lineSchema = z.extend(profileSchema, {
  version: z.optional(profileSchema.shape.version),
  today: z.optional(isoDate),
});

// What ships tells nobody what a schema found wrong; here somebody reads it.
z.config(z.locales.en());

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What is wrong with a line, with the names of the fields. */
function wrong({ issues }: z.core.$ZodError): string {
  return issues
    .map((issue) => {
      const field = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
      return `${field === '' ? 'line' : field}: ${issue.message}`;
    })
    .join('; ');
}

/** One line of a file of profiles to one answer, ready to print; `today` is the day if the line names none. */
export function answer(line: string, today: IsoDate): Record<string, unknown> {
  const json = parsed(line);
  if (json === undefined) return { error: 'line: not JSON' };
  const read = lineSchema.safeParse(json);
  if (!read.success) return { error: wrong(read.error) };
  const { today: own, version = PROFILE_VERSION, ...answers } = read.data;
  const profile = { version, ...answers };
  const day = own ?? today;
  const decision = decide(profile, day);
  const { rows } = checklist(decision, profile, EMPTY_PROGRESS, day);
  return {
    row: decision.row,
    affiliation: decision.affiliation,
    channel: decision.channel,
    ...(decision.ask !== undefined && { askWhom: decision.ask }),
    from: decision.from,
    organisation: decision.organisation,
    steps: Object.fromEntries(rows.map(({ step, status }) => [step, status])),
    documents: decision.documents.map(({ id, why, optional }) => ({
      document: id,
      why,
      ...(optional !== undefined && { optional }),
    })),
    unknowns: decision.unknowns,
    because: decision.because.map((fact) => {
      const { sources, against }: Fact = facts[fact];
      return { fact, sources, ...(against !== undefined && { against }) };
    }),
  };
}
