/** A condition's answer. Unknown is not no: it means that the person has not said. */
export type Ternary = 'yes' | 'no' | 'unknown';

/** A plain boolean as a ternary; `undefined` is unknown. */
export const ternary = (value: boolean | undefined): Ternary =>
  value === undefined ? 'unknown' : value ? 'yes' : 'no';

/** Yes if every part is yes, no if any part is no, else unknown (Kleene's strong logic). */
export const all = (...parts: readonly Ternary[]): Ternary =>
  parts.includes('no') ? 'no' : parts.includes('unknown') ? 'unknown' : 'yes';

/** Yes if any part is yes, no if every part is no, else unknown. */
export const any = (...parts: readonly Ternary[]): Ternary =>
  parts.includes('yes') ? 'yes' : parts.includes('unknown') ? 'unknown' : 'no';

/** Yes for no, no for yes; unknown stays unknown. */
export const not = (part: Ternary): Ternary => (part === 'yes' ? 'no' : part === 'no' ? 'yes' : 'unknown');
