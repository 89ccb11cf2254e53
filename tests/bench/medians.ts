/** The middle of some numbers; of an even count the mean of the two in the middle. Of none: NaN. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Which power of the size the time grows with, between two sizes: 1 is linear, 0 is not at all. */
export const growth = (small: { size: number; time: number }, large: { size: number; time: number }): number =>
  Math.log(large.time / small.time) / Math.log(large.size / small.size);
