import { storage } from 'wxt/utils/storage';
import type { Profile } from '../model/profile';
import type { Progress } from '../model/progress';
import { reviveProfile, reviveProgress, reviveSettings, type Revived, type Trouble } from '../model/revive';
import type { Settings } from '../model/settings';
import { today } from './today';

/** All that is kept of a person, as far as it can be read. */
export interface Kept {
  readonly profile: Profile;
  readonly progress: Progress;
  readonly settings: Settings;
}
export interface Stored extends Kept {
  /** What could not be read; it stays where it is until something else is written, and aside ever after. */
  readonly trouble: readonly Trouble[];
}

const AREAS = ['profile', 'progress', 'settings'] as const;
type Area = (typeof AREAS)[number];

const items = {
  profile: storage.defineItem<unknown>('local:profile'),
  progress: storage.defineItem<unknown>('local:progress'),
  settings: storage.defineItem<unknown>('local:settings'),
};
/** What could not be read, as it was, with the day on which it was set aside. */
const aside = storage.defineItem<{ area: Area; on: string; raw: unknown }[]>('local:aside', { fallback: [] });

const revivers: { [A in Area]: (raw: unknown) => Revived<Kept[A]> } = {
  profile: reviveProfile,
  progress: reviveProgress,
  settings: reviveSettings,
};

/** One writer at a time over all extension pages and the background. */
const locked = <Result>(act: () => Promise<Result>): Promise<Result> => navigator.locks.request('repere-store', act);

async function read(): Promise<{ raw: Record<Area, unknown>; stored: Stored }> {
  const [profile, progress, settings] = await Promise.all(AREAS.map((area) => items[area].getValue()));
  const revived = {
    profile: revivers.profile(profile),
    progress: revivers.progress(progress),
    settings: revivers.settings(settings),
  };
  return {
    raw: { profile, progress, settings },
    stored: {
      profile: revived.profile.value,
      progress: revived.progress.value,
      settings: revived.settings.value,
      trouble: AREAS.map((area) => revived[area].trouble).filter((trouble) => trouble !== null),
    },
  };
}

/** All that is kept, parsed anew. */
export const readStored = async (): Promise<Stored> => (await read()).stored;

/** Reads, changes and writes under one lock. An area that could not be read is set aside before it is written over. */
export const changeStored = (change: (stored: Stored) => Kept): Promise<Stored> =>
  locked(async () => {
    const { raw, stored } = await read();
    const next = change(stored);
    for (const area of AREAS) {
      if (next[area] === stored[area]) continue;
      if (stored.trouble.some((trouble) => trouble.area === area))
        await aside.setValue([...(await aside.getValue()), { area, on: today(), raw: raw[area] }]);
      await items[area].setValue(next[area]);
    }
    return (await read()).stored;
  });

/** Calls the listener with all that is kept whenever some of it changes; answers with a way to stop. */
export function watchStored(listener: (stored: Stored) => void): () => void {
  const stops = AREAS.map((area) => items[area].watch(() => void readStored().then(listener)));
  return () => stops.forEach((stop) => stop());
}

/** Deletes everything, what was set aside too. */
export const eraseStored = (): Promise<void> =>
  locked(async () => {
    await Promise.all([...AREAS.map((area) => items[area].removeValue()), aside.removeValue()]);
  });

/** Everything as it is stored, to be read or saved by the person. */
export async function copyOfStored(): Promise<unknown> {
  const { raw } = await read();
  return { ...raw, aside: await aside.getValue() };
}
