/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to 1, 1 not included. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** One of a list that may be empty. */
  readonly any: <T>(list: readonly T[]) => T | undefined;
}

/** The mulberry32 generator: small, and good enough to choose damage. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
    any: (list) => list[below(list.length)],
  };
}
