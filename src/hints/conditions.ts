import { rowOf } from '../journey/checklist';
import type { Affiliation, Channel, ManagedBy, RowId } from '../model/decision';
import type { DocumentId, FromRule, ReasonId } from '../model/ids';
import type { NumberKind, ProfileField } from '../model/profile';
import type { Step, StepStatus } from '../model/step';
import { all, any, not, ternary, type Ternary } from '../model/ternary';
import type { Situation } from './situation';

// Readers of the one decision and its checklist. They look answers up; they decide nothing.

const settled = ({ decision }: Situation): boolean => decision.affiliation !== 'unknown';

/** Yes or no once the decision is settled, unknown before. */
const once = (situation: Situation, answer: boolean): Ternary => (settled(situation) ? ternary(answer) : 'unknown');

/** Whether the checklist has the step in one of these statuses. */
export function stepIs(situation: Situation, step: Step, ...statuses: readonly StepStatus[]): Ternary {
  return once(situation, statuses.includes(rowOf(situation.checklist, step).status));
}

/** Whether the step is for the person, with one of these remarks. */
export function remarkIs(situation: Situation, step: Step, ...remarks: readonly ReasonId[]): Ternary {
  const rule = situation.decision.steps[step];
  return once(situation, rule.applies === 'yes' && rule.note !== undefined && remarks.includes(rule.note));
}

/** Whether the decision is one of these rows of the table. */
export function rowIs(situation: Situation, ...rows: readonly RowId[]): Ternary {
  const { row } = situation.decision;
  return row === null ? once(situation, false) : ternary(rows.includes(row));
}

/** Whether registering is one of these for the person. */
export function affiliationIs(situation: Situation, ...kinds: readonly Affiliation[]): Ternary {
  return once(situation, kinds.includes(situation.decision.affiliation));
}

/** Whether the person registers by one of these ways. */
export function channelIs(situation: Situation, ...channels: readonly Channel[]): Ternary {
  const { channel } = situation.decision;
  return channel === 'unknown' ? 'unknown' : once(situation, channels.includes(channel));
}

/** Whether one of these manages the person's file. */
export function managedBy(situation: Situation, ...organisations: readonly ManagedBy[]): Ternary {
  const { organisation, affiliation } = situation.decision;
  // Where somebody else must be asked, no answer of the person would tell the fund.
  if (organisation === 'unknown') return affiliation === 'ask' ? 'no' : 'unknown';
  return once(situation, organisations.includes(organisation));
}

/** Whether the person answered "I don't know" to the question. */
export function unsureOf({ profile }: Situation, field: ProfileField): Ternary {
  return ternary((profile.unsure ?? []).includes(field));
}

/**
 * Whether the number on the person's papers is one of these. Somebody unsure has a hint of their own, so: no. Where no
 * number is to come yet, nobody is asked for it: there is none.
 */
export function numberIs(situation: Situation, ...kinds: readonly NumberKind[]): Ternary {
  const { number } = situation.profile;
  if (number !== undefined) return ternary(kinds.includes(number));
  if (unsureOf(situation, 'number') === 'yes') return 'no';
  const awaited = situation.decision.steps['permanent-number'].applies === 'yes';
  return awaited ? 'unknown' : once(situation, kinds.includes('none'));
}

/** Whether the paper is on the person's list. */
export function needsPaper(situation: Situation, paper: DocumentId): Ternary {
  return once(
    situation,
    situation.decision.documents.some(({ id }) => id === paper),
  );
}

/** Whether the person said that they are still to come. Nobody is asked for their day of arrival on a page, so: no. */
export function notYetArrived({ profile, today }: Situation): Ternary {
  return ternary(profile.arrival !== undefined && profile.arrival > today);
}

/** Whether cover begins by one of these rules. */
function beginsBy(situation: Situation, ...rules: readonly FromRule[]): Ternary {
  return once(situation, rules.includes(situation.decision.from.rule));
}

/** Whether another country's public scheme pays for the person's care: a European card, a treaty form, an A1. */
export function coveredElsewhere(situation: Situation): Ternary {
  return beginsBy(situation, 'foreign-cover', 'form-dates', 'treaty-dates');
}

/** Whether such cover is a treaty form, an A1 or a posting certificate, and no card. */
export function coveredByForm(situation: Situation): Ternary {
  return all(coveredElsewhere(situation), rowIs(situation, 'S08', 'S09', 'S10', 'S13', 'S21'));
}

/** Whether such cover is a European or British card. */
export function coveredByCard(situation: Situation): Ternary {
  return all(coveredElsewhere(situation), not(coveredByForm(situation)));
}

/** Whether only a private policy, or the scheme of a State or an organisation, pays for the person's care. */
export function insuredPrivately(situation: Situation): Ternary {
  return any(rowIs(situation, 'S31', 'S32', 'S33'), beginsBy(situation, 'visiting-three-months'));
}

/** Whether the person said that they hold a private policy. Only a remark hangs on it, so nobody is asked: else no. */
export function holdsPrivatePolicy({ profile }: Situation): Ternary {
  return ternary(profile.homeCover === 'private');
}

/** Whether the person told an age of at least so many years. Only a remark hangs on it, so nobody is asked: else no. */
export function isAtLeast({ profile }: Situation, years: number): Ternary {
  return ternary(profile.age !== undefined && profile.age >= years);
}

/** For general knowledge: it stays away where the condition is known to hold, and helps everybody else. */
export const unless = (condition: Ternary): Ternary => (condition === 'yes' ? 'no' : 'yes');
