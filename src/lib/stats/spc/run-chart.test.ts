import { describe, expect, it } from 'vitest';
import { runChart, runsAround } from './run-chart.ts';

describe('runsAround', () => {
  // Anhøj & Olesen (2014), table 1: longest run and fewest crossings expected by chance.
  it.each([
    [10, 6, 2],
    [15, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [60, 9, 23],
    [100, 10, 41],
  ])('of %d useful values allows a run of %d and wants %d crossings', (n, longest, crossings) => {
    const sides = Array.from({ length: n }, (_, at) => (at % 2 === 0 ? 1 : -1) as 1 | -1);
    expect(runsAround(sides)).toMatchObject({
      longestByChance: longest,
      crossingsByChance: crossings,
      crossings: n - 1,
      signal: false,
    });
  });

  it('keeps the bound for series whose smallest probability is no number any more', () => {
    const sides = Array.from({ length: 4001 }, (_, at) => (at % 2 === 0 ? 1 : -1) as 1 | -1);
    // scipy.stats.binom.ppf(0.05, 4000, 0.5), scipy 1.17.1.
    expect(runsAround(sides)!.crossingsByChance).toBe(1948);
  });

  it('lets a run go on across the line and across gaps', () => {
    expect(runsAround([1, 0, 1, null, 1, -1])).toMatchObject({
      useful: 4,
      longest: 3,
      crossings: 1,
    });
    expect(runsAround([0, null])).toBeNull();
  });
});

describe('runChart', () => {
  it('draws the median of each group and keeps it where it is locked', () => {
    const chart = runChart([1, 3, 5, 9, null, 8, 10], { rebaseAt: [3], lockedAfter: 2 });
    expect(chart.map(({ median }) => median)).toEqual([2, 8.5]);
    expect(runChart([])).toEqual([{ median: null, runs: null }]);
  });
});
