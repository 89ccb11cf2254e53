import { z } from './schema';

/** How the person wants to be helped; nothing about their situation. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** False: nothing is drawn in pages, hints stand in the popup alone. */
  inPage: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = { version: 1, inPage: true };
