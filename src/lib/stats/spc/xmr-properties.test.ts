import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from './rules.ts';
import { xmrChart, type XmrChart } from './xmr.ts';

const number = fc.integer({ min: -60, max: 60 });
// Mostly few values near each other, so that runs, ties and points on the centre come up.
const narrow = fc.integer({ min: -3, max: 3 });
const period = fc.oneof(
  { weight: 8, arbitrary: narrow },
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.constant(null) },
);
const walk = fc
  .array(fc.integer({ min: -1, max: 2 }), { minLength: 8, maxLength: 40 })
  .map((steps) =>
    steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0)),
  );
const series = fc.oneof(fc.array(period, { minLength: 1, maxLength: 50 }), walk);
const plan = fc.record({
  better: fc.constantFrom('higher', 'lower', 'neither' as const),
  lockedAfter: fc.constantFrom(null, 8, 12),
  screened: fc.boolean(),
});

const signalsOf = ({ points }: XmrChart) => points.map(({ signals }) => signals);
const runs = { numRuns: 1000 };

describe('xmrChart', () => {
  it('never changes what was said of earlier groups by a re-base', () => {
    fc.assert(
      fc.property(series, plan, fc.nat(), fc.nat(), (values, how, one, other) => {
        const [first, second] = [one % values.length, other % values.length].toSorted(
          (a, b) => a - b,
        );
        const before = xmrChart(values, { ...how, rebaseAt: [first!] });
        const after = xmrChart(values, { ...how, rebaseAt: [first!, second!] });
        expect(after.points.slice(0, first)).toEqual(before.points.slice(0, first));
        if (first! > 0) expect(after.groups[0]).toEqual(before.groups[0]);
        const alone = xmrChart(values.slice(0, second), {
          ...how,
          rebaseAt: first! < second! ? [first!] : [],
        });
        expect(after.points.slice(0, second)).toEqual(alone.points);
      }),
      runs,
    );
  });

  it('never moves the limits of a locked baseline by adding a point', () => {
    fc.assert(
      fc.property(series, period, plan, (values, next, how) => {
        const before = xmrChart(values, { ...how, lockedAfter: 8 });
        const after = xmrChart([...values, next], { ...how, lockedAfter: 8 });
        if (before.groups[0]!.stage !== 'locked') return;
        expect(after.points[0]!.centre).toBe(before.points[0]!.centre);
        expect(after.points.at(-1)!.limits).toEqual(before.points[0]!.limits);
        expect(after.groups[0]!.stage).toBe('locked');
        // What was a signal stays one: more points only complete more runs.
        for (const [at, signals] of signalsOf(before).entries()) {
          expect(after.points[at]!.signals.map(({ rule }) => rule)).toEqual(
            expect.arrayContaining(signals.map(({ rule }) => rule)),
          );
        }
      }),
      runs,
    );
  });

  it('never moves the lines by what came to be known after they were locked, even between', () => {
    fc.assert(
      fc.property(series, fc.nat(), narrow, (values, place, late) => {
        const known = values.flatMap((value, at) => (value === null ? [] : [at]));
        const at = place % values.length;
        fc.pre(values[at] === null || !known.slice(0, 8).includes(at));
        const how = { lockedAfter: 8, restOn: known.slice(0, 8) };
        const before = xmrChart(values, how);
        const after = xmrChart(values.with(at, late), how);
        expect(after.groups[0]!.centre).toBe(before.groups[0]!.centre);
        expect(after.groups[0]!.ranges).toEqual(before.groups[0]!.ranges);
        expect(before).toEqual(xmrChart(values, { lockedAfter: 8 }));
      }),
      runs,
    );
  });

  it('keeps all flags in another unit and from another zero', () => {
    const scale = fc.constantFrom(0.001, 0.1, 1 / 3, 7, 1e6);
    const zero = fc.constantFrom(0, 0.1, -273.15, 1000);
    fc.assert(
      fc.property(series, plan, scale, zero, (values, how, times, plus) => {
        const moved = values.map((value) => value && value * times);
        const far = moved.map((value) => (value === null ? null : value + plus * times));
        const expected = xmrChart(values, how);
        for (const other of [xmrChart(moved, how), xmrChart(far, how)]) {
          expect(signalsOf(other)).toEqual(signalsOf(expected));
          expect(other.points.map(({ side }) => side)).toEqual(
            expected.points.map(({ side }) => side),
          );
          expect(other.variation).toBe(expected.variation);
        }
      }),
      runs,
    );
  });

  it('mirrors all flags of a mirrored series', () => {
    const mirrored = { high: 'low', low: 'high' } as const satisfies Record<Direction, Direction>;
    const other = { higher: 'lower', lower: 'higher', neither: 'neither' } as const;
    fc.assert(
      fc.property(series, plan, fc.option(number), (values, how, target) => {
        const chart = xmrChart(values, { ...how, target });
        const mirror = xmrChart(
          values.map((value) => (value === null ? null : -value)),
          { ...how, target: target === null ? null : -target, better: other[how.better] },
        );
        expect(signalsOf(mirror)).toEqual(
          signalsOf(chart).map((signals) =>
            signals.map(({ rule, direction }) => ({ rule, direction: mirrored[direction] })),
          ),
        );
        expect(mirror.assurance).toBe(chart.assurance);
        if (how.better !== 'neither') {
          expect(mirror.points.map(({ meaning }) => meaning)).toEqual(
            chart.points.map(({ meaning }) => meaning),
          );
        }
      }),
      runs,
    );
  });

  it('finds no signal in a constant series', () => {
    const constant = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(constant, fc.integer({ min: 1, max: 60 }), plan, (value, length, how) => {
        const chart = xmrChart(Array<number>(length).fill(value), how);
        expect(signalsOf(chart).flat()).toEqual([]);
        expect(chart.variation).toBe(length < 8 ? 'too_early' : 'common');
      }),
      runs,
    );
  });
});
