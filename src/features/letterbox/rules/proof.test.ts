import { describe, expect, it } from 'vitest';
import { attempt, isFound, isInTime, windowOf } from './proof.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const MINUTE = 60_000;

describe('work on a letter', () => {
  it('counts in its window and in the next, and neither before nor after', () => {
    const window = windowOf(NOON);
    expect(isInTime(window, NOON)).toBe(true);
    expect(isInTime(window, new Date(NOON.getTime() + 29 * MINUTE))).toBe(true);
    expect(isInTime(window, new Date(NOON.getTime() + 30 * MINUTE))).toBe(false);
    expect(isInTime(window + 1, NOON)).toBe(false);
    expect(isInTime(Number.NaN, NOON)).toBe(false);
  });

  it('is found once in as many tries as are asked for', () => {
    expect(isFound(Uint8Array.of(255, 255, 255, 255), 1)).toBe(true);
    expect(isFound(Uint8Array.of(0, 0, 0, 0), 2_048)).toBe(true);
    // 2^32 / 2,048 = 0x00200000: the hash just below it counts, and that number itself does not.
    expect(isFound(Uint8Array.of(0, 0x1f, 0xff, 0xff), 2_048)).toBe(true);
    expect(isFound(Uint8Array.of(0, 0x20, 0, 0), 2_048)).toBe(false);
  });

  it('is of one letter', () => {
    expect(attempt('a', 11)).not.toBe(attempt('a 1', 1));
    expect(attempt('a', 1)).not.toBe(attempt('b', 1));
  });
});
