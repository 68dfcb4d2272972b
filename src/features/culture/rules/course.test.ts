import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../lib/day.ts';
import {
  courseOf,
  judgeCourse,
  judgedByCourse,
  lengthOf,
  monthsBefore,
  monthValue,
  pointsOf,
  valuesOf,
  type Month,
} from './course.ts';
import { median, share } from './figures.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import {
  DEFAULT_THRESHOLDS,
  INDICATOR_IDS,
  type IndicatorId,
  type Threshold,
} from './thresholds.ts';

const LAST = day('2026-10-31');
const LATE = DEFAULT_THRESHOLDS.indicators['3d'];
const monthsOf = (id: IndicatorId, values: readonly (number | null)[]): Month[] =>
  monthsBefore(LAST, values.length).map((month, at) => {
    const value = values[at];
    const known = value === null || value === undefined ? {} : { [id]: { value, cases: 20 } };
    return { month, values: known };
  });
const judge = (values: readonly (number | null)[], threshold: Threshold = LATE) =>
  judgeCourse('3d', courseOf('3d', monthsOf('3d', values), threshold), threshold);
const steady = (around: number, count = 12, by = 0.02) =>
  Array.from({ length: count }, (_, at) => around + (at % 2 === 0 ? by : -by));

describe('figures without months of their own', () => {
  it('look back over more than a month, or are told so many answers at a time', () => {
    const why = (id: IndicatorId) => {
      const threshold = DEFAULT_THRESHOLDS.indicators[id];
      if (threshold.trouble === 'neither') return 'told only';
      const judged = judgeCourse(id, courseOf(id, monthsOf(id, steady(0.5)), threshold), threshold);
      return judged.by === 'limits' ? judged.why : 'course';
    };
    const further = INDICATOR_IDS.filter((id) => why(id) === 'looks_further');
    expect(further).toEqual(['3b', '4e', '5a', '5b', '7d', '7d-age', '8a']);
    expect(why('9b')).toBe('not_by_month');
    expect(why('3d')).toBe('course');
  });
});

describe('whole months', () => {
  it('are those that were over, whatever the day', () => {
    expect(monthsBefore(day('2026-03-30'), 2)).toEqual(['2026-01-31', '2026-02-28']);
    expect(monthsBefore(day('2026-03-31'), 2)).toEqual(['2026-02-28', '2026-03-31']);
    expect(lengthOf(day('2028-02-29'))).toBe(29);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (offset) => {
        const on = addDays(day('2020-01-01'), offset);
        const months = monthsBefore(on, 14);
        expect(months.at(-1)! <= on).toBe(true);
        for (const [at, month] of months.entries()) {
          const before = months[at - 1];
          if (before !== undefined) expect(addDays(month, -lengthOf(month))).toBe(before);
        }
      }),
    );
  });

  it('have a value where enough is recorded, and of a median where it is known', () => {
    expect(monthValue(share(3, 12, 5, 0.8))).toEqual({ value: 0.25, cases: 12 });
    expect(monthValue(share(1, 4, 5, 0.8))).toBeNull();
    expect(monthValue(median([{ time: 9, ended: 1, open: 5 }], 3))).toBeNull();
  });

  it('tell of the time before the firm kept records here how actions ran, and nothing else', () => {
    const result = (id: IndicatorId): IndicatorResult => ({
      id,
      figure: share(3, 12, 5, 0.8),
      verdict: 'in_order',
      groups: {},
      details: {},
      evidence: { total: 0, records: [] },
    });
    const results = [result('3d'), result('6a'), result('9b')];
    expect(Object.keys(valuesOf(results, true))).toEqual(['3d', '6a']);
    expect(Object.keys(valuesOf(results, false))).toEqual(['3d']);
  });

  it('begin with the first that has a value, and keep the gaps after it', () => {
    expect(
      pointsOf('3d', monthsOf('3d', [null, 0.1, null, 0.2])).map(({ value }) => value),
    ).toEqual([0.1, null, 0.2]);
    expect(pointsOf('6a', monthsOf('3d', [0.1]))).toEqual([]);
  });
});

describe('an indicator is judged by its course', () => {
  it('from twelve months with a value on', () => {
    expect(judge(steady(0.1, 11))).toEqual({ by: 'limits', why: 'few_months' });
    expect(judge([...steady(0.1, 11), null])).toEqual({ by: 'limits', why: 'few_months' });
    expect(judge(steady(0.1, 12))).toEqual({ by: 'course', verdict: 'in_order' });
  });

  it('as usual where it meets its limits now and then, and not where it never does', () => {
    expect(judge(steady(0.15))).toEqual({ by: 'course', verdict: 'in_order' });
    expect(judge(steady(0.28))).toEqual({ by: 'course', verdict: 'watch' });
    expect(judge(steady(0.6))).toEqual({ by: 'course', verdict: 'act' });
  });

  it('as a change for the worse where chance does not explain it: to act on beyond the limit to watch', () => {
    expect(judge([...steady(0.05, 12, 0.01), 0.14])).toEqual({ by: 'course', verdict: 'watch' });
    expect(judge([...steady(0.05, 12, 0.01), 0.16])).toEqual({ by: 'course', verdict: 'act' });
    const voice = DEFAULT_THRESHOLDS.indicators['6a'];
    const fewer = [...steady(0.5), 0.3];
    const course = courseOf('6a', monthsOf('6a', fewer), voice);
    expect(judgeCourse('6a', course, voice)).toEqual({ by: 'course', verdict: 'watch' });
  });

  it('by its limits again after a change for the better, and where nothing was recorded lately', () => {
    expect(judge([...steady(0.6), 0.2])).toEqual({ by: 'limits', why: 'improved' });
    expect(judge([...steady(0.1), null, null])).toEqual({ by: 'limits', why: 'not_lately' });
    expect(judge([...steady(0.1), null])).toEqual({ by: 'course', verdict: 'in_order' });
  });

  it('by lines that rest on its first twelve months and do not move', () => {
    const lines = (values: readonly number[]) => {
      const { chart } = courseOf('3d', monthsOf('3d', values), LATE);
      return chart.points[0]!.limits;
    };
    expect(lines([...steady(0.1), 0.4, 0.5, 0.6])).toEqual(lines(steady(0.1)));
  });

  it('never where it looks further back than a month, or more is neither good nor bad', () => {
    const uneven = DEFAULT_THRESHOLDS.indicators['8a'];
    const course = courseOf('8a', monthsOf('8a', steady(0.9, 20)), uneven);
    expect(judgeCourse('8a', course, uneven)).toEqual({ by: 'limits', why: 'looks_further' });
    expect(course.chart.points.every(({ limits }) => limits === null)).toBe(true);
    const result: IndicatorResult = {
      id: '3d',
      figure: share(6, 10, 5, 0.8),
      verdict: 'act',
      groups: {},
      details: {},
      evidence: { total: 0, records: [] },
    };
    expect(judgedByCourse(result, monthsOf('3d', steady(0.1)), LATE)).toEqual({
      ...result,
      verdict: 'in_order',
      by: 'course',
    });
    expect(judgedByCourse({ ...result, verdict: null }, monthsOf('3d', steady(0.6)), LATE)).toEqual(
      {
        ...result,
        verdict: null,
      },
    );
  });
});
