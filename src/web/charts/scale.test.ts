import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor, straight } from './scale.ts';

describe('a straight scale', () => {
  it('puts the ends of the domain on the ends of the range, also upside down', () => {
    const scale = straight([0, 50], [200, 0]);
    expect([scale.at(0), scale.at(25), scale.at(50)]).toEqual([200, 100, 0]);
  });

  it('chooses few round ticks', () => {
    expect(straight([0, 16], [0, 1]).ticks(4)).toEqual([0, 5, 10, 15]);
    expect(straight([0.02, 0.31], [0, 1]).ticks(3)).toEqual([0.1, 0.2, 0.3]);
    expect(straight([-3, 3], [0, 1]).ticks(3)).toEqual([-2, 0, 2]);
  });

  it('keeps every tick inside the domain, and never too many', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, spread) => {
        const ticks = straight([low, low + spread], [0, 100]).ticks(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const slack = spread * 1e-6 + Math.abs(low) * 1e-9;
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - slack);
          expect(tick).toBeLessThanOrEqual(low + spread + slack);
        }
      }),
    );
  });

  it('refuses an empty domain', () => {
    expect(() => straight([1, 1], [0, 1])).toThrow(RangeError);
  });
});

describe('room for values', () => {
  it('begins at zero where zero is near', () => {
    expect(roomFor([2, 10], false)[0]).toBe(0);
    expect(roomFor([98, 100], false)[0]).toBeGreaterThan(97);
    expect(roomFor([98, 100], true)[0]).toBe(0);
  });

  it('is not empty for one value', () => {
    const [low, high] = roomFor([5], false);
    expect(high).toBeGreaterThan(low);
  });
});
