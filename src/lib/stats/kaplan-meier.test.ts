import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survival, waitingMedian, waitingQuantile, waitingRows } from './kaplan-meier.ts';
import type { Waiting } from './kaplan-meier.ts';
import { median } from './quantile.ts';

const ended = (time: number): Waiting => ({ time, ended: true });
const open = (time: number): Waiting => ({ time, ended: false });

/** The worked example of the culture model, section 11. */
const example = [
  ended(3),
  ended(5),
  open(8),
  ended(10),
  ended(12),
  open(20),
  ended(25),
  open(30),
  open(40),
];

describe('survival', () => {
  it('agrees with the worked example', () => {
    const steps = survival(waitingRows(example));
    expect(steps.map((step) => step.time)).toEqual([3, 5, 10, 12, 25]);
    expect(steps.map((step) => Number(step.survival.toFixed(4)))).toEqual([
      0.8889, 0.7778, 0.6481, 0.5185, 0.3457,
    ]);
    expect(waitingMedian(waitingRows(example))).toBe(25);
    const naive = median(example.filter((item) => item.ended).map((item) => item.time));
    expect(naive).toBe(10);
  });

  it('agrees with scipy 1.17.1 (ecdf of censored data) on thirty items with ties', () => {
    const endedAt = [32, 0, 18, 20, 25, 39, 15, 5, 0, 1, 5, 39, 7, 30, 9, 17, 38, 7];
    const openAt = [26, 32, 11, 2, 11, 22, 16, 1, 26, 11, 10, 35];
    const steps = survival(waitingRows([...endedAt.map(ended), ...openAt.map(open)]));
    const expected = new Map([
      [0, 0.933333333333],
      [1, 0.9],
      [5, 0.828],
      [7, 0.756],
      [9, 0.72],
      [15, 0.675],
      [17, 0.626785714286],
      [18, 0.578571428571],
      [20, 0.530357142857],
      [25, 0.477321428571],
      [30, 0.409132653061],
      [32, 0.340943877551],
      [38, 0.227295918367],
      [39, 0],
    ]);
    expect(steps.map((step) => step.time)).toEqual([...expected.keys()]);
    for (const step of steps) expect(step.survival).toBeCloseTo(expected.get(step.time)!, 10);
  });

  it('keeps an item lost from view at a time among those at risk at that time', () => {
    expect(survival(waitingRows([ended(4), open(4)]))[0]).toMatchObject({
      atRisk: 2,
      survival: 0.5,
    });
  });

  it('refuses a negative time', () => {
    expect(() => survival([{ time: -1, ended: 1, open: 0 }])).toThrow(RangeError);
  });
});

const item = fc.record({ time: fc.integer({ min: 0, max: 400 }), ended: fc.boolean() });
const items = fc.array(item, { maxLength: 60 });
const long = (days: number | null): number => days ?? Number.POSITIVE_INFINITY;

describe('waitingMedian', () => {
  it('has no answer while fewer than half have ended', () => {
    expect(waitingMedian(waitingRows([ended(3), open(50), open(60)]))).toBeNull();
    expect(waitingMedian([])).toBeNull();
  });

  it('is reached where exactly half have ended', () => {
    expect(waitingMedian(waitingRows([ended(3), ended(5), open(50), open(60)]))).toBe(5);
  });

  it('never becomes shorter by adding an open item', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 500 }), (list, time) => {
        const before = long(waitingMedian(waitingRows(list)));
        expect(long(waitingMedian(waitingRows([...list, open(time)])))).toBeGreaterThanOrEqual(
          before,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never becomes shorter when an ended item turns out to be open, or an open one waits longer', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 60 }), fc.nat(500), (list, more) => {
        const before = long(waitingMedian(waitingRows(list)));
        const [first, ...rest] = list;
        const reopened = [open(first!.time + more), ...rest];
        expect(long(waitingMedian(waitingRows(reopened)))).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the lower middle value where nothing is open, and does not depend on order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 40 }),
        (times) => {
          const sorted = times.toSorted((a, b) => a - b);
          const rows = waitingRows(times.map(ended));
          expect(waitingMedian(rows)).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
          expect(waitingMedian(rows.toReversed())).toBe(waitingMedian(rows));
        },
      ),
    );
  });

  it('scales with the unit of time', () => {
    fc.assert(
      fc.property(items, (list) => {
        const hours = list.map(({ time, ...rest }) => ({ ...rest, time: time * 24 }));
        const days = waitingMedian(waitingRows(list));
        expect(waitingMedian(waitingRows(hours))).toBe(days === null ? null : days * 24);
      }),
    );
  });
});

describe('waitingQuantile', () => {
  it('rises with the share', () => {
    fc.assert(
      fc.property(items, (list) => {
        const rows = waitingRows(list);
        expect(long(waitingQuantile(rows, 0.9))).toBeGreaterThanOrEqual(
          long(waitingQuantile(rows, 0.5)),
        );
      }),
    );
  });

  it('refuses a share outside 0 and 1', () => {
    expect(() => waitingQuantile([], 1)).toThrow(RangeError);
  });
});
