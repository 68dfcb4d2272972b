import { describe, expect, it } from 'vitest';
import { Random } from '../../../../test/proof/random.ts';
import { addDays, day, type Day } from '../../../lib/day.ts';
import { pearson } from '../../../lib/stats/correlation.ts';
import { normalQuantile } from '../../../lib/stats/normal-quantile.ts';
import { AXIS_MONTHS, differences, LAG, timeAxis, type AxisMonth } from './time-axis.ts';

const month = (at: number): Day => {
  const first = new Date(Date.UTC(2023, at + 1, 1)).toISOString().slice(0, 10);
  return addDays(day(first), -1);
};
const of = (led: readonly (number | null)[], spoke: readonly (number | null)[]): AxisMonth[] =>
  led.map((one, at) => ({ month: month(at), led: one, spoke: spoke[at] ?? null }));

/** Standard normal numbers that follow from a seed. */
function noise(random: Random): () => number {
  return () => normalQuantile(Math.min(Math.max(random.next(), 1e-9), 1 - 1e-9));
}

/** A series that drifts: each value keeps .8 of the one before. It begins where such a series is at home. */
function drifting(length: number, next: () => number): number[] {
  const values = [next() / 0.6];
  while (values.length < length) values.push(0.8 * values.at(-1)! + next());
  return values;
}

/** Share of pairs of independent series whose r comes beyond .5, by how they are compared. */
function falseShare(
  periods: number,
  lag: number,
  compare: 'levels' | 'differences',
  rounds: number,
): number {
  const next = noise(new Random(20_261_124 + periods));
  const seen = (values: number[]) => (compare === 'levels' ? values : differences(values));
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [x, y] = [seen(drifting(periods, next)), seen(drifting(periods, next))];
    const r = pearson(x.slice(0, x.length - lag), y.slice(lag))?.value ?? 0;
    if (Math.abs(r) > 0.5) found += 1;
  }
  return found / rounds;
}

describe('how often independent series seem to go together', () => {
  // The table of the culture model, section 7, simulated anew; its lag was one period.
  it.each([
    [8, 0.31],
    [12, 0.15],
    [18, 0.05],
    [24, 0.02],
    [36, 0.003],
  ])('first differences over %i periods: about %d', (periods, tabled) => {
    expect(Math.abs(falseShare(periods, 1, 'differences', 4_000) - tabled)).toBeLessThan(0.02);
  });

  it.each([
    [24, 0.02],
    [36, 0.003],
  ])(
    'so at the three months that were fixed in advance, over %i months: about %d',
    (periods, tabled) => {
      expect(Math.abs(falseShare(periods, LAG, 'differences', 4_000) - tabled)).toBeLessThan(0.015);
    },
  );

  it.each([
    [12, 0.29],
    [24, 0.18],
    [36, 0.1],
  ])(
    'the values themselves over %i periods: about %d, which is why they are not compared',
    (periods, tabled) => {
      expect(Math.abs(falseShare(periods, 1, 'levels', 4_000) - tabled)).toBeLessThan(0.035);
    },
  );

  it('the time axis, which also asks the shuffled blocks, speaks of a link no more often', () => {
    const next = noise(new Random(7));
    for (const periods of [24, 36]) {
      let linked = 0;
      for (let firm = 0; firm < 120; firm += 1) {
        const axis = timeAxis(of(drifting(periods, next), drifting(periods, next)));
        if (axis.state === 'together' || axis.state === 'apart') linked += 1;
      }
      // What it finds with this seed lies below; a rule without differences finds 5 to 10 times as many.
      expect(linked / 120).toBeLessThanOrEqual(0.03);
    }
  });
});

describe('the time axis', () => {
  const next = noise(new Random(3));
  const changes = Array.from({ length: 36 }, next);
  const summed = (steps: readonly number[]): number[] => {
    let at = 0;
    return steps.map((step) => (at += step));
  };
  const led = summed(changes);
  /** What leaders do, three months later, with a little of its own. */
  const follows = (sign: number) =>
    summed(changes.map((_, at) => sign * (changes[at - LAG] ?? 0) + 0.3 * next()));

  it('finds what moves together three months later, what moves apart, and nothing else', () => {
    expect(timeAxis(of(led, follows(1)))).toMatchObject({ state: 'together', months: 36 });
    expect(timeAxis(of(led, follows(-1)))).toMatchObject({ state: 'apart' });
    expect(timeAxis(of(led, summed(Array.from({ length: 36 }, next))))).toMatchObject({
      state: 'unclear',
    });
    const months = of(led, follows(1));
    expect(timeAxis(months)).toEqual(timeAxis(months));
  });

  it('is silent before 24 months that have both, and says how many there are', () => {
    const early = of(led, follows(1)).slice(0, AXIS_MONTHS - 1);
    expect(timeAxis(early)).toEqual({ state: 'too_early', months: 23, pairs: 19 });
    expect(timeAxis(of(led, follows(1)).slice(0, AXIS_MONTHS)).state).toBe('together');
    expect(timeAxis([])).toEqual({ state: 'too_early', months: 0, pairs: 0 });
  });

  it('counts a month without a value in no pair, and needs twenty pairs', () => {
    const gaps = of(led, follows(1)).map((one, at) => (at % 3 === 2 ? { ...one, led: null } : one));
    expect(timeAxis(gaps)).toMatchObject({ state: 'too_early', months: 24 });
  });

  it('speaks of no link where one side never changes', () => {
    expect(
      timeAxis(
        of(
          led,
          led.map(() => 0.2),
        ),
      ),
    ).toMatchObject({
      state: 'unclear',
      r: null,
      p: null,
    });
  });
});
