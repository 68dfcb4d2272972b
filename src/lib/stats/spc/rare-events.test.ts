import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../day.ts';
import { gapsBetween, inDays, rareEventsChart, straightened } from './rare-events.ts';

const eventsAfter = (gaps: readonly number[]): Day[] => {
  const events = [day('2020-01-01')];
  for (const gap of gaps) events.push(addDays(events.at(-1)!, gap));
  return events;
};

describe('gapsBetween', () => {
  it('are whole days in order, whatever the order of the events', () => {
    const events = [day('2026-03-01'), day('2026-02-27'), day('2026-03-31'), day('2026-03-01')];
    expect(gapsBetween(events)).toEqual([2, 0, 30]);
    expect(gapsBetween([])).toEqual([]);
    expect(gapsBetween([day('2026-03-01')])).toEqual([]);
  });
});

describe('straightened', () => {
  it('is y to the power of 1/3.6, and there is a way back', () => {
    expect(straightened(2 ** 3.6)).toBeCloseTo(2, 12);
    expect(straightened(0)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        expect(inDays(straightened(days))).toBeCloseTo(days, 8);
      }),
    );
    expect(inDays(-1)).toBe(0);
    expect(() => straightened(-1)).toThrow(RangeError);
  });
});

describe('rareEventsChart', () => {
  it('has lines in days, uneven about the centre', () => {
    const chart = rareEventsChart(eventsAfter([12, 32, 12, 32, 12, 32, 12, 32]));
    const low = 12 ** (1 / 3.6);
    const high = 32 ** (1 / 3.6);
    const centre = (low + high) / 2;
    expect(chart.points[0]!.value).toBe(12);
    expect(chart.groups[0]!.centre).toBeCloseTo(centre ** 3.6, 9);
    expect(chart.points[0]!.limits!.upper).toBeCloseTo((centre + 2.66 * (high - low)) ** 3.6, 9);
    expect(chart.points[0]!.limits!.lower).toBeCloseTo((centre - 2.66 * (high - low)) ** 3.6, 9);
    expect(chart.variation).toBe('common');
  });

  it('takes longer waits between accidents as an improvement, and a target in days', () => {
    const gaps = [12, 32, 12, 32, 12, 32, 12, 32, 12, 32, 12, 32];
    const plan = { lockedAfter: 12, better: 'higher', target: 0 } as const;
    const chart = rareEventsChart(eventsAfter([...gaps, 400]), plan);
    expect(chart).toMatchObject({ variation: 'improvement_high', assurance: 'pass' });
    const year = { ...plan, target: 365 };
    expect(rareEventsChart(eventsAfter(gaps), year).assurance).toBe('fail');
    expect(rareEventsChart(eventsAfter([...gaps, 0]), plan).variation).toBe('concern_low');
    expect(rareEventsChart(eventsAfter([3, 4]), plan).variation).toBe('too_early');
  });
});
