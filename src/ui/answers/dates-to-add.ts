import type { Profile } from '../../model/profile';
import type { AskedField } from './kinds';
import { isAnswered } from './record';

/**
 * Dates that nobody is asked for on the way, since they settle nothing, but that the checklist can count from: when it
 * starts, the arrival, the end of the permit where there is one, the day the registration was sent once it was.
 */
export function datesToAdd(profile: Profile, path: readonly AskedField[]): AskedField[] {
  const hasPermit = profile.permit !== undefined && profile.permit !== 'none-needed';
  const dates: readonly AskedField[] = [
    'statusStart',
    'arrival',
    ...(hasPermit || isAnswered(profile, 'permitUntil') ? (['permitUntil'] as const) : []),
    ...(isAnswered(profile, 'filed') ? (['filed'] as const) : []),
  ];
  return dates.filter((field) => !path.includes(field));
}
