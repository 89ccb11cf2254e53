import { checklist } from '../journey/checklist';
import type { Checklist } from '../model/checklist';
import type { IsoDate } from '../model/dates';
import type { Decision } from '../model/decision';
import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import { decide } from '../rules/decide';

/** All that a hint may depend on: one decision, and the checklist made of it. */
export interface Situation {
  readonly profile: Profile;
  readonly decision: Decision;
  readonly checklist: Checklist;
  readonly today: IsoDate;
}

/** The situation of a person on a day. */
export function situation(profile: Profile, progress: Progress, today: IsoDate): Situation {
  const decision = decide(profile, today);
  return { profile, decision, checklist: checklist(decision, profile, progress, today), today };
}
