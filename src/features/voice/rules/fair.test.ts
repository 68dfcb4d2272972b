import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../lib/day.ts';
import { FAIR_FEWEST } from '../contract/kinds.ts';
import { asksFair, fairBatches, monthOf, sayFair, type FairMonth } from './fair.ts';

const ENDED = { kind: 'idea', closed_on: day('2026-11-20'), closed_how: 'no' } as const;

describe('were you treated fairly?', () => {
  it('is asked once, after the end, and not of what was taken back or of thanks', () => {
    expect(asksFair(ENDED, false)).toBe(true);
    expect(asksFair(ENDED, true)).toBe(false);
    expect(asksFair({ ...ENDED, closed_on: null, closed_how: null }, false)).toBe(false);
    expect(asksFair({ ...ENDED, closed_how: 'withdrawn' }, false)).toBe(false);
    expect(asksFair({ ...ENDED, kind: 'thanks' }, false)).toBe(false);
  });

  it('is fair from four of five on', () => {
    expect(sayFair(ENDED, 3, false)).toEqual({ ok: true, value: { fair: false } });
    expect(sayFair(ENDED, 4, false)).toEqual({ ok: true, value: { fair: true } });
    expect(sayFair(ENDED, 5, true)).toMatchObject({ refusal: { code: 'item.fair_said' } });
    const open = { ...ENDED, closed_on: null, closed_how: null };
    expect(sayFair(open, 5, false)).toMatchObject({ refusal: { code: 'item.fair_not_asked' } });
  });
});

const month = (name: string, answers: number, fair: number): FairMonth => ({
  month: day(`${name}-01`),
  answers,
  fair,
});

describe('what is told of the answers', () => {
  it('is told when the month is over, from five answers on', () => {
    const five = [month('2026-09', 5, 4)];
    expect(fairBatches(five, day('2026-09-30'))).toEqual([]);
    expect(fairBatches(five, day('2026-10-01'))).toEqual([
      { since: day('2026-10-01'), answers: 5, fair: 4 },
    ]);
    expect(fairBatches([month('2026-09', 4, 3)], day('2026-12-31'))).toEqual([]);
  });

  it('joins what is too little to the month after it', () => {
    const months = [month('2026-11', 3, 1), month('2026-09', 4, 3)];
    expect(fairBatches(months, day('2026-11-30'))).toEqual([]);
    expect(fairBatches(months, day('2026-12-01'))).toEqual([
      { since: day('2026-12-01'), answers: 7, fair: 4 },
    ]);
  });

  it('waits for ten where all are on one side', () => {
    const alike = (answers: number, fair: number) =>
      fairBatches([month('2026-09', answers, fair)], day('2026-10-01')).length;
    expect([alike(9, 9), alike(10, 10), alike(9, 0), alike(10, 0)]).toEqual([0, 1, 0, 1]);
    expect(alike(9, 8)).toBe(1);
  });

  it('never lets two days differ by fewer answers than may be told', () => {
    const some = fc.array(
      fc.record({ answers: fc.integer({ min: 1, max: 7 }), unfair: fc.nat(7) }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(some, (given) => {
        let at: Day = day('2025-01-01');
        const months = given.map(({ answers, unfair }) => {
          const one = { month: at, answers, fair: Math.max(0, answers - unfair) };
          at = monthOf(addDays(at, 31));
          return one;
        });
        let told = 0;
        for (let on = day('2025-01-01'); on <= at; on = addDays(on, 1)) {
          const now = fairBatches(months, on).reduce((sum, { answers }) => sum + answers, 0);
          expect(now === told || now - told >= FAIR_FEWEST).toBe(true);
          told = now;
        }
      }),
      { numRuns: 50 },
    );
  });
});
