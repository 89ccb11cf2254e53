import { z } from './schema';
import { FATES } from './plan';

const upTo = (letters: number) => z.string().check(z.maxLength(letters));
const fates = z.array(z.strictObject({ hint: upTo(80), fate: z.enum(FATES) })).check(z.maxLength(10));

/** What a content script may say to the background; anything else is not answered. */
export const messageSchema = z.discriminatedUnion('type', [
  /** What the page says about itself; answered with a Plan. */
  z.strictObject({
    type: z.literal('signals'),
    title: upTo(1000),
    headings: z.array(upTo(400)).check(z.maxLength(40)),
  }),
  /** What became of the plan's hints; not answered. */
  z.strictObject({ type: z.literal('fates'), page: upTo(80), fates }),
]);
export type Message = z.infer<typeof messageSchema>;

/** What the background may say to a content script: look again, the person's answers or language have changed. */
export interface Again {
  readonly type: 'again';
}
