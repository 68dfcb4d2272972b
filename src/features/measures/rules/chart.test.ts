import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../lib/day.ts';
import { measureChart, type Drawing, type Known, type Rebase } from './chart.ts';
import { firstDayOf, nextPeriod } from './periods.ts';

const monthly: Drawing = { kind: 'xmr', better: 'lower', rhythm: 'month', per: 1, baseline: 12 };
const START = day('2023-01-01');

function month(at: number): Day {
  let first = START;
  for (let done = 0; done < at; done += 1) first = nextPeriod('month', first);
  return first;
}

const of = (values: readonly number[], known = 1): Known[] =>
  values.map((value, at) => ({ period: month(at), value, size: null, known }));

const STEADY = [10, 12, 9, 11, 13, 10, 9, 12, 11, 10, 12, 9, 11, 10];

describe('measureChart', () => {
  it('draws no limits below eight values, and lines that still move below twelve', () => {
    const early = measureChart(monthly, of(STEADY.slice(0, 7)), [], 20);
    expect(early.verdict).toEqual({ variation: 'too_early', rule: null, assurance: 'too_early' });
    expect(early.points.every(({ lower }) => lower === null)).toBe(true);
    expect(measureChart(monthly, of(STEADY.slice(0, 8)), [], null).phases).toMatchObject([
      { stage: 'trial', rests_on: null },
    ]);
    expect(measureChart(monthly, of(STEADY), [], null).phases).toEqual([
      {
        starts_on: START,
        stage: 'locked',
        values: 14,
        rests_on: { first: START, last: month(11) },
      },
    ]);
  });

  it('locks the lines on as many values as the baseline asks for', () => {
    const values = of([...STEADY, 30]);
    const longer = measureChart({ ...monthly, baseline: 14 }, values, [], null);
    expect(longer.phases[0]!.rests_on).toEqual({ first: START, last: month(13) });
    const open = measureChart({ ...monthly, baseline: 24 }, values, [], null);
    expect(open.phases[0]).toMatchObject({ stage: 'trial', rests_on: null });
    expect(open.points[0]!.centre).toBeGreaterThan(longer.points[0]!.centre!);
  });

  it('reports the latest point alone', () => {
    const spike = [...STEADY, 30];
    const { verdict } = measureChart(monthly, of(spike), [], null);
    expect(verdict).toMatchObject({ variation: 'concern_high', rule: 'outside' });
    const after = measureChart(monthly, of([...spike, 11]), [], null);
    expect(after.verdict).toMatchObject({ variation: 'common', rule: null });
    expect(after.points[14]!.signals[0]).toEqual({ rule: 'outside', direction: 'high' });
  });

  it('says what the process will do about its target', () => {
    const assured = (target: number) =>
      measureChart(monthly, of(STEADY), [], target).verdict.assurance;
    expect([assured(40), assured(11), assured(1)]).toEqual(['pass', 'hit_and_miss', 'fail']);
    const zero = measureChart({ ...monthly, kind: 'c' }, of(STEADY.map(() => 3)), [], 0);
    expect(zero.verdict.assurance).toBe('hit_and_miss');
  });

  it('leaves a gap where a period has no value', () => {
    const values = of(STEADY).filter((_, at) => at !== 3);
    const { points } = measureChart(monthly, values, [], null);
    expect(points).toHaveLength(14);
    expect(points[3]).toMatchObject({ period: month(3), value: null, signals: [] });
  });

  it('shows shares in per cent and rates per so many, with limits of their own for each size', () => {
    const counted = STEADY.map((value, at): Known => {
      return { period: month(at), value, size: 100 + at * 100, known: 1 };
    });
    const share = measureChart({ ...monthly, kind: 'p' }, counted, [], null);
    expect(share.points[0]!.value).toBeCloseTo(10);
    const width = (at: number) => share.points[at]!.upper! - share.points[at]!.centre!;
    expect(width(13)).toBeLessThan(width(0));
    const rate = measureChart({ ...monthly, kind: 'u', per: 1_000 }, counted, [], null);
    expect(rate.points[0]!.value).toBeCloseTo(100);
  });

  it('draws the days between rare events, several on one day included', () => {
    const rare: Drawing = { kind: 'rare', better: 'higher', rhythm: 'month', per: 1, baseline: 12 };
    const events: Known[] = [
      { period: day('2026-01-01'), value: 1, size: null, known: 1 },
      { period: day('2026-03-01'), value: 2, size: null, known: 1 },
      { period: day('2026-03-11'), value: 1, size: null, known: 1 },
      { period: day('2026-03-12'), value: 0, size: null, known: 1 },
    ];
    const { points } = measureChart(rare, events, [], null);
    expect(points.map(({ period, value }) => [period, value])).toEqual([
      ['2026-03-01', 59],
      ['2026-03-01', 0],
      ['2026-03-11', 10],
    ]);
    expect(measureChart(rare, events.slice(0, 1), [], null).points).toEqual([]);
  });

  it('draws new limits from a re-base on and leaves the run before it as it was', () => {
    const better = [...STEADY.slice(0, 13), 4, 5, 4, 6, 5, 4, 5, 5];
    const before = measureChart(monthly, of(better), [], null);
    expect(before.points[13]!.signals.map(({ rule }) => rule)).toContain('shift');
    const after = measureChart(monthly, of(better), [{ starts_on: month(13), known: 2 }], null);
    expect(after.points.slice(0, 13)).toEqual(before.points.slice(0, 13));
    expect(after.points[13]).toMatchObject({ phase: 1, signals: [] });
    expect(after.phases[1]).toMatchObject({ stage: 'trial', starts_on: month(13), values: 8 });
  });
});

const baselines = fc.integer({ min: 12, max: 24 });
const kinds = fc.constantFrom('xmr', 'c', 'p', 'rare' as const);
/** Values of months, each known from one version or another on; months may be missing. */
const history = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 9 }), known: fc.integer({ min: 1, max: 6 }) }),
  { minLength: 14, maxLength: 40 },
);
type Told = readonly { readonly value: number; readonly known: number }[];

function told(kind: string, entries: Told): Known[] {
  return entries.flatMap(({ value, known }, at) => {
    if (value === 9) return [];
    if (kind !== 'rare')
      return [{ period: month(at), value, size: kind === 'p' ? 40 : null, known }];
    return [{ period: addDays(START, at * 10 + value), value: 1, size: null, known }];
  });
}

/** The first day on which a re-base is allowed, so many periods after the lines were locked. */
function afterBaseline(
  measure: Drawing,
  values: readonly Known[],
  rebases: readonly Rebase[],
  by: number,
) {
  const { points, phases } = measureChart(measure, values, rebases, null);
  const last = phases.at(-1)?.rests_on?.last;
  return last && points.filter(({ period }) => period > last)[by]?.period;
}

describe('over any history', () => {
  const runs = { numRuns: 500 };

  it('a re-base never changes an earlier verdict, nor do values that come after it', () => {
    fc.assert(
      fc.property(
        kinds,
        baselines,
        history,
        fc.nat(20),
        fc.nat(20),
        (kind, baseline, entries, by, more) => {
          const measure: Drawing = { ...monthly, kind, baseline };
          const values = told(kind, entries);
          const from = afterBaseline(measure, values, [], by);
          fc.pre(from !== undefined);
          const rebases = [{ starts_on: from!, known: 10 }];
          const before = measureChart(measure, values, [], null).points;
          const earlier = before.filter(({ period }) => period < from!);
          const after = measureChart(measure, values, rebases, null).points;
          expect(after.slice(0, earlier.length)).toEqual(earlier);
          const last = before.at(-1)!.period;
          const later = Array.from({ length: more }, (_, at): Known => {
            const period =
              kind === 'rare'
                ? addDays(last, at + 1)
                : firstDayOf('month', addDays(last, 40 + at * 31));
            return { period, value: kind === 'rare' ? 1 : 8, size: 40, known: 11 };
          });
          const unique = [...new Map(later.map((one) => [one.period, one])).values()];
          const grown = measureChart(measure, [...values, ...unique], rebases, null).points;
          expect(grown.slice(0, earlier.length)).toEqual(earlier);
        },
      ),
      runs,
    );
  });

  it('a point more never changes the limits of a locked baseline, wherever it comes', () => {
    fc.assert(
      fc.property(kinds, baselines, history, fc.nat(45), (kind, baseline, entries, place) => {
        fc.pre(kind !== 'rare');
        const measure: Drawing = { ...monthly, kind, baseline };
        const values = told(kind, entries);
        const before = measureChart(measure, values, [], null);
        const [phase] = before.phases;
        const period = place > 40 ? addDays(START, -31 * (place - 40)) : month(place);
        fc.pre(phase?.stage === 'locked');
        fc.pre(values.every((one) => one.period !== firstDayOf('month', period)));
        const one = { period: firstDayOf('month', period), value: 9, size: 40, known: 7 };
        const after = measureChart(measure, [...values, one], [], null);
        expect(after.phases[0]!.rests_on).toEqual(phase!.rests_on);
        const lines = ({ points }: typeof before) =>
          new Set(
            points.flatMap(({ centre, lower, upper }) =>
              lower === null ? [] : [`${centre} ${lower} ${upper}`],
            ),
          );
        const now = lines(after);
        expect([...lines(before)].every((line) => now.has(line))).toBe(true);
        if (kind !== 'p') expect(now.size).toBe(1);
      }),
      runs,
    );
  });

  it('an event more behind the last never changes the limits of locked days between', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 400 }), (entries, days) => {
        const measure: Drawing = { ...monthly, kind: 'rare' };
        const values = told('rare', entries);
        const before = measureChart(measure, values, [], null);
        fc.pre(before.phases[0]?.stage === 'locked');
        const period = addDays(before.points.at(-1)!.period, days);
        const more = [...values, { period, value: 1, size: null, known: 7 }];
        const after = measureChart(measure, more, [], null);
        expect(after.points[0]!.upper).toBe(before.points[0]!.upper);
        expect(after.points.at(-1)!.upper).toBe(before.points[0]!.upper);
      }),
      runs,
    );
  });
});
