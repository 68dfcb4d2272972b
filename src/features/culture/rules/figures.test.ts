import { describe, expect, it } from 'vitest';
import { nearEnd, rate, share, verdict } from './figures.ts';
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
