import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../lib/day.ts';
import { measureChart, type Drawing, type Known } from './chart.ts';
import { packed, unpacked } from './wall.ts';

const START = day('2020-01-06');
const drawn = (kind: Drawing['kind'], known: Known[]) =>
  measureChart(
    { kind, better: 'lower', rhythm: 'week', per: 1, baseline: 12 },
    known,
    [{ starts_on: addDays(START, 7 * 20), known: 3 }],
    null,
  ).points;
const values = Array.from({ length: 40 }, (_, at) => ({
  period: addDays(START, 7 * at),
  value: (at * 7) % 5,
  size: 50 + (at % 3),
  known: at < 30 ? 1 : 4,
}));

describe('what is sent to the wall', () => {
  it.each(['xmr', 'p', 'c', 'rare'] as const)(
    'draws the same points of a chart of kind %s',
    (kind) => {
      const points = drawn(kind, values);
      expect(points.length).toBeGreaterThan(30);
      expect(unpacked(packed(points))).toEqual(points);
    },
  );

  it('says lines once for all points that share them', () => {
    const points = drawn('xmr', values);
    const { lines } = packed(points);
    expect(lines.length).toBeLessThan(points.length / 4);
    expect(unpacked({ points: [], lines: [] })).toEqual([]);
  });
});
