import { describe, expect, it } from 'vitest';
import {
  difference,
  evenness,
  isClearOf,
  longerThan,
  nearEnd,
  rate,
  ratio,
  share,
  verdict,
} from './figures.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

const overdue = DEFAULT_THRESHOLDS.indicators['3d'];
const kept = DEFAULT_THRESHOLDS.indicators['7b-actions'];

function judged(hits: number, cases: number, threshold = overdue) {
  const figure = share(hits, cases, threshold.floor, DEFAULT_THRESHOLDS.level);
  return figure.kind === 'not_enough' ? 'not_enough' : verdict(figure, threshold);
}

describe('share', () => {
  it('is "not enough" below the floor, and never 0 or 100 %', () => {
    expect(share(0, 4, 5, 0.8)).toEqual({ kind: 'not_enough', has: 4, needs: 5 });
    expect(share(4, 4, 5, 0.8)).toEqual({ kind: 'not_enough', has: 4, needs: 5 });
    expect(share(0, 0, 0, 0.8)).toEqual({ kind: 'not_enough', has: 0, needs: 0 });
  });

  it('is a share from the floor on', () => {
    expect(share(2, 5, 5, 0.8)).toMatchObject({ kind: 'share', value: 0.4 });
  });
});

describe('verdict', () => {
  it('does not take 2 of 5 late for more than 30 %, although it is 40 %', () => {
    expect(judged(2, 5)).toBe('watch');
    expect(judged(3, 5)).toBe('act');
    expect(judged(1, 5)).toBe('in_order');
  });

  it('needs less on top of the limit the more records there are', () => {
    expect(judged(5, 12)).toBe('watch');
    expect(judged(7, 16)).toBe('watch');
    expect(judged(350, 1000)).toBe('act');
    expect(judged(310, 1000)).toBe('watch');
  });

  it('takes the upper end where trouble lies below', () => {
    expect(judged(3, 10, kept)).toBe('act');
    expect(judged(5, 10, kept)).toBe('watch');
    expect(judged(8, 10, kept)).toBe('in_order');
  });

  it('is not crossed by a figure that lies exactly on the limit', () => {
    const slips = DEFAULT_THRESHOLDS.indicators['3c'];
    const at = (hits: number) => {
      const figure = rate(hits, 10, slips.floor);
      return figure.kind === 'not_enough' ? null : verdict(figure, slips);
    };
    expect([at(5), at(6), at(10), at(11)]).toEqual(['in_order', 'watch', 'watch', 'act']);
  });
});

describe('nearEnd', () => {
  it('is the end of the interval on the good side', () => {
    const figure = share(5, 12, 5, 0.8);
    if (figure.kind === 'not_enough') throw new Error('twelve are enough');
    expect(nearEnd(figure, 'above')).toBeCloseTo(0.2553, 4);
    expect(nearEnd(figure, 'below')).toBeCloseTo(0.5981, 4);
  });
});

describe('how many waited longer', () => {
  it('counts those who waited longer than the limit, and of the others only those who wait no more', () => {
    const rows = [
      { time: 12, ended: 1, open: 2 },
      { time: 10, ended: 2, open: 1 },
      { time: 5, ended: 3, open: 4 },
    ];
    expect(longerThan(rows, 10, 0.8)).toMatchObject({ hits: 3, cases: 8 });
    expect(longerThan([{ time: 5, ended: 0, open: 4 }], 10, 0.8).kind).toBe('not_enough');
  });
});

describe('from the floor on, and not below it', () => {
  it('a difference is told, of as many as there are in both', () => {
    const of = (cases: number) => difference({ hits: 4, cases }, { hits: 9, cases: 12 }, 8, 0.8);
    expect(of(8)).toMatchObject({ kind: 'difference', cases: 20, value: -0.25 });
    expect(of(7)).toEqual({ kind: 'not_enough', has: 7, needs: 8 });
  });

  it('evenness is told, and a ratio, which is so many a day against so many a day', () => {
    expect(evenness([5, 5], 10)).toMatchObject({ kind: 'index', cases: 10, value: 1 });
    expect(evenness([5, 4], 10)).toEqual({ kind: 'not_enough', has: 9, needs: 10 });
    const rates = { near: 12, nearDays: 30, far: 4, farDays: 90 };
    expect(ratio(rates, 16, 0.8)).toMatchObject({ value: 9, cases: 16 });
    expect(ratio(null, 1, 0.8)).toEqual({ kind: 'not_enough', has: 0, needs: 1 });
  });
});

describe('a ratio is clear of a limit', () => {
  it('where even its far end lies on the good side', () => {
    const of = (low: number, high: number) => {
      const found = ratio({ near: 12, nearDays: 30, far: 4, farDays: 90 }, 1, 0.8);
      if (found.kind !== 'ratio') throw new Error('sixteen are enough');
      return { ...found, interval: { low, high } };
    };
    const above = { trouble: 'above', watch: 1.5, act: 2, floor: 1 } as const;
    const below = { trouble: 'below', watch: 0.7, act: 0.5, floor: 1 } as const;
    expect([of(0.1, 1.4), of(0.1, 1.5)].map((one) => isClearOf(one, above))).toEqual([true, false]);
    expect([of(0.8, 9), of(0.7, 9)].map((one) => isClearOf(one, below))).toEqual([true, false]);
  });
});
