import { describe, expect, it } from 'vitest';
import { growth, median } from './medians';

describe('the middle of some numbers', () => {
  it('is the one in the middle, or the mean of the two there', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe('growth', () => {
  it('is the power of the size with which the time grows', () => {
    expect(growth({ size: 10, time: 3 }, { size: 1000, time: 300 })).toBeCloseTo(1);
    expect(growth({ size: 10, time: 3 }, { size: 100, time: 300 })).toBeCloseTo(2);
    expect(growth({ size: 10, time: 3 }, { size: 1000, time: 3 })).toBeCloseTo(0);
  });
});
