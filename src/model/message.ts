import { z } from './schema';
import { FATES } from './plan';

const fates = z.array(z.strictObject({ hint: z.string().max(80), fate: z.enum(FATES) })).max(10);

/** What a content script may say to the background; anything else is not answered. */
export const messageSchema = z.discriminatedUnion('type', [
  /** What the page says about itself; answered with a Plan. */
  z.strictObject({
    type: z.literal('signals'),
    title: z.string().max(1000),
    headings: z.array(z.string().max(400)).max(40),
  }),
  /** What became of the plan's hints; not answered. */
  z.strictObject({ type: z.literal('fates'), page: z.string().max(80), fates }),
]);
export type Message = z.infer<typeof messageSchema>;

/** What the background may say to a content script: look again, the person's answers or language have changed. */
export interface Again {
  readonly type: 'again';
}
