import type { IsoDate } from '../../model/dates';
import type { Decision, StepRule } from '../../model/decision';
import type { ReasonId } from '../../model/ids';
import type { Profile } from '../../model/profile';
import type { Line, LineId } from '../table';

/** What the steps of a line are worked out from. */
export interface StepContext {
  readonly id: LineId;
  readonly line: Line;
  readonly from: Decision['from'];
  readonly profile: Profile;
  readonly today: IsoDate;
}

export const yes: StepRule = { applies: 'yes' };
/** For them, with something to know. */
export const yesWith = (note: ReasonId): StepRule => ({ applies: 'yes', note });
/** Not for them, and why. */
export const no = (why: ReasonId): StepRule => ({ applies: 'no', why });
/** No source settles it. */
export const askFirst = (why: ReasonId): StepRule => ({ applies: 'ask', why });
/** For them, but something else than a step must come first; a day, if it is known. */
export const later = (why: ReasonId, from?: IsoDate): StepRule => ({
  applies: 'later',
  why,
  ...(from !== undefined && { from }),
});

/** Something is sent to a French fund: a registration, or the rights that another country pays. */
export const files = ({ affiliation }: Line): boolean =>
  ['compulsory', 'possible', 'attached', 'foreign-rights'].includes(affiliation);

/** Somebody must be asked before anything else. */
export const mustAsk = ({ affiliation }: Line): boolean => affiliation === 'ask';

/** A visiting researcher is not covered yet, and perhaps never: after three months they can ask. */
export const mayAskLater = ({ line }: StepContext): boolean => line.from === 'visiting-three-months';

/** What waits until that is asked. */
export const waitsForAnswer = (context: StepContext): StepRule | null =>
  mayAskLater(context) ? later('entitlement-first') : null;
