import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import type { Step } from '../model/step';

/** How far the person has come, by what they told and what they ticked. */
export interface Standing {
  readonly hasNumber: boolean;
  readonly hasPermanentNumber: boolean;
  /** The file is with the fund, or was: sent, ticked, or a number shows it. */
  readonly registered: boolean;
  readonly ticked: (step: Step) => boolean;
}

/** Reads the standing out of profile and progress. */
export function standing(profile: Profile, progress: Progress): Standing {
  const ticked = (step: Step) => progress.done !== undefined && progress.done[step] !== undefined;
  const hasNumber = profile.number === 'temporary' || profile.number === 'permanent';
  return {
    hasNumber,
    hasPermanentNumber: profile.number === 'permanent',
    registered: hasNumber || profile.filed !== undefined || ticked('register'),
    ticked,
  };
}
