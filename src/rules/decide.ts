import type { IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { Profile, ProfileField } from '../model/profile';
import { because } from './because';
import { openDetails } from './details';
import { documents } from './documents';
import { common, disagree, isStuck, toBeAsked, unsettled, type Conclusion } from './merge';
import { organisation } from './organisation';
import { openFields, possibleLines } from './settle';
import { start } from './start';
import { steps } from './steps';
import { lineOf, type Line, type LineId } from './table';
import { askAbout, worthAsking } from './unsure';

/** What a line of the table comes to for this person. */
function conclude(id: LineId, profile: Profile, today: IsoDate): Conclusion {
  const line: Line = lineOf(id);
  const from = start(line.from, profile);
  const rules = steps({ id, line, from, profile, today });
  const papers = documents(line, profile, today);
  return {
    row: line.row,
    affiliation: line.affiliation,
    channel: line.channel,
    ...(line.ask !== undefined && { ask: line.ask }),
    from,
    organisation: organisation(line, profile),
    steps: rules,
    documents: papers,
    because: because(id, line, profile, today, papers, rules),
  };
}

/** What holds whichever line is the person's; nothing is looked up any more once two lines disagree. */
function concludeAll(profile: Profile, today: IsoDate): { conclusion: Conclusion | null; lines: ReadonlySet<LineId> } {
  const lines = new Set<LineId>();
  let conclusion: Conclusion | null = null;
  for (const id of possibleLines(profile, today)) {
    if (lines.has(id)) continue;
    lines.add(id);
    const next = conclude(id, profile, today);
    if (conclusion !== null && disagree(conclusion, next)) return { conclusion: null, lines };
    conclusion = conclusion === null ? next : common(conclusion, next);
  }
  return { conclusion, lines };
}

/**
 * What applies to a person on a day, and why. Unknown is not no: as long as an answer is missing that would change what
 * applies, that is said, and the missing answers are named, the most useful first. What the person does not know either
 * is not asked again: then it is said whom they can ask.
 */
export function decide(profile: Profile, today: IsoDate): Decision {
  const { conclusion, lines } = concludeAll(profile, today);
  const { needed, presumed } = openFields(profile, today);
  const askable = (fields: readonly ProfileField[]) => fields.filter((field) => worthAsking(field, profile));
  const details = conclusion === null ? [] : [...lines].flatMap((id) => openDetails(lineOf(id), profile));

  if (conclusion !== null && !isStuck(conclusion)) {
    const open = lines.size === 1 ? presumed : [...needed, ...presumed];
    return { ...conclusion, unknowns: askable([...new Set([...open, ...details])]) };
  }

  const open = askable(needed);
  const doubts = needed.filter((field) => (profile.unsure ?? []).includes(field));
  const [doubt] = doubts;
  if (open.length === 0 && doubt !== undefined) {
    const ask = askAbout(doubt);
    const asked = conclusion === null ? toBeAsked(ask) : { ...conclusion, channel: 'ask' as const, ask };
    return { ...asked, unknowns: doubts };
  }
  return { ...(conclusion ?? unsettled), unknowns: [...new Set([...open, ...askable([...presumed, ...details])])] };
}
