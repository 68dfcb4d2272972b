import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courses, spread, steps, type ChartPoint } from './plot.ts';
import { roomFor, straight } from './scale.ts';

const x = straight([0, 10], [0, 100]);
const y = straight([0, 10], [100, 0]);
const point = (value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  name: '',
  value,
  centre: 5,
  lower: 2,
  upper: 8,
  target: null,
  phase: 0,
  special: null,
  notes: [],
  ...more,
});

describe('a scale', () => {
  it('puts the ends of the domain on the ends of the range, also upside down', () => {
    expect([y(0), y(5), y(10)]).toEqual([100, 50, 0]);
    expect(() => straight([1, 1], [0, 1])).toThrow(RangeError);
  });

  it('begins at zero where zero is near, and has room for one value', () => {
    expect(roomFor([2, 10])[0]).toBe(0);
    expect(roomFor([98, 100])[0]).toBeGreaterThan(97);
    const [low, high] = roomFor([5]);
    expect(high).toBeGreaterThan(low);
  });
});

describe('a course', () => {
  it('is broken at gaps and where new limits begin', () => {
    const points = [point(1), point(2), point(null), point(3), point(4), point(5, { phase: 1 })];
    expect(courses(points, x, y)).toEqual(['0,90 10,80', '30,70 40,60']);
  });
});

describe('a line', () => {
  it('is level where it stays, steps where it changes, and begins anew with a phase', () => {
    const points = [point(1), point(1), point(1, { upper: 9 }), point(1, { phase: 1, upper: 9 })];
    expect(steps(points, 'upper', x, y)).toBe('M-5 20H5H15V10H25M25 10H35');
    expect(steps([point(1, { upper: null }), point(1)], 'upper', x, y)).toBe('M5 20H15');
    expect(
      steps([point(1, { target: 3 }), point(1, { target: 3, phase: 1 })], 'target', x, y),
    ).toBe('M-5 70H5H15');
  });
});

describe('labels', () => {
  it('never lie on each other, and stay above the lower edge while there is room', () => {
    const place = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const labels = spread(
          places.map((at) => ({ text: '', y: at })),
          15,
          200,
        );
        labels.slice(1).forEach((label, at) => {
          expect(label.y - labels[at]!.y).toBeGreaterThanOrEqual(15 - 1e-9);
        });
        for (const label of labels) expect(label.y).toBeLessThanOrEqual(200);
      }),
    );
  });
});
