import { runChart, runsAround, type Runs } from '../../src/lib/stats/spc/run-chart.ts';
import type { Side } from '../../src/lib/stats/spc/side.ts';
import { xmrChart, type XmrChart } from '../../src/lib/stats/spc/xmr.ts';
import type { Case, Exception, Topic } from './topic.ts';

type Input = {
  readonly date: readonly string[];
  readonly value: readonly (number | null)[];
  readonly part_starts: readonly string[];
  readonly freeze: number | null;
};

/** I, MR and run charts with Anhøj's runs analysis (qicharts2). */
export const iRun: Topic = {
  file: 'a2_qicharts2_i_run',
  answer: (input: Input) => {
    const screened = chartOf(input, true);
    return {
      part: screened.points.map(({ group }) => group + 1),
      i_screened: individuals(screened),
      i_unscreened: individuals(chartOf(input, false)),
      mr: ranges(screened),
      run: medians(input),
    };
  },
  exceptions: (given) => [...stillBaselines(given), { place: /^run\.(best|cut)box/, why: BOXES }],
};

const BOXES =
  'best box and cut box are tables tuned by their author, not part of the runs analysis';
const STILL =
  'where every moving range is zero the program screens all of them out and has no limits; ours are the mean';

function stillBaselines({ input }: Case): Exception[] {
  return chartOf(input, true).groups.flatMap(({ ranges: range }, at) =>
    range?.all === 0
      ? [{ place: new RegExp(`^i_screened\\.[lu]cl(_2sigma)?\\.${at}$`), why: STILL }]
      : [],
  );
}

function baselines({ date, part_starts: starts, freeze }: Input) {
  return { rebaseAt: starts.map((start) => date.indexOf(start)), lockedAfter: freeze };
}

function chartOf(input: Input, screened: boolean): XmrChart {
  const plan = { ...baselines(input), screened, limitsFrom: 2, factor: 3 / 1.128 };
  return xmrChart(input.value, plan);
}

function individuals({ points, groups }: XmrChart) {
  const limits = groups.map(({ start }) => points[start]?.limits ?? null);
  const sides = groups.map(({ start, end }) => points.slice(start, end).map(({ side }) => side));
  return {
    cl: groups.map(({ centre }) => centre),
    lcl: limits.map((limit) => limit?.lower ?? null),
    ucl: limits.map((limit) => limit?.upper ?? null),
    lcl_2sigma: limits.map((limit) => limit?.nearLower ?? null),
    ucl_2sigma: limits.map((limit) => limit?.nearUpper ?? null),
    sigma_signal_index: points.flatMap(({ place }, at) => (place === 'outside' ? [at + 1] : [])),
    runs: runsInItsWords(sides.map((list) => [list.length, runsAround(list)])),
  };
}

function ranges({ points, groups }: XmrChart) {
  return {
    y: points.map(({ movingRange }) => movingRange),
    cl: groups.map((group) => group.ranges?.all ?? null),
    ucl: groups.map((group) => group.ranges?.upper ?? null),
    sigma_signal_index: points.flatMap(({ movingRange, group }, at) => {
      const upper = groups[group]!.ranges?.upper ?? Number.POSITIVE_INFINITY;
      return movingRange !== null && movingRange > upper ? [at + 1] : [];
    }),
  };
}

function medians(input: Input) {
  const chart = runChart(input.value, baselines(input));
  const starts = [0, ...input.part_starts.map((start) => input.date.indexOf(start))];
  const lengths = starts.map((start, at) => (starts[at + 1] ?? input.value.length) - start);
  return {
    median: chart.map((part) => part.median),
    runs: runsInItsWords(chart.map(({ runs }, at) => [lengths[at]!, runs])),
  };
}

function runsInItsWords(parts: readonly (readonly [number, Runs | null])[]) {
  const each = parts.map(([, runs]) => oneInItsWords(runs));
  const list = <Key extends keyof ReturnType<typeof oneInItsWords>>(key: Key) =>
    each.map((runs) => runs[key]);
  return {
    n_obs: parts.map(([length]) => length),
    n_useful: list('n_useful'),
    longest_run: list('longest_run'),
    longest_run_max: list('longest_run_max'),
    n_crossings: list('n_crossings'),
    n_crossings_min: list('n_crossings_min'),
    runs_signal: list('runs_signal'),
  };
}

function oneInItsWords(runs: Runs | null) {
  return {
    n_useful: runs?.useful ?? 0,
    longest_run: runs?.longest ?? null,
    longest_run_max: runs?.longestByChance ?? null,
    n_crossings: runs?.crossings ?? null,
    n_crossings_min: runs?.crossingsByChance ?? null,
    runs_signal: runs?.signal ?? false,
  };
}

/** The runs of one chart in the program's words. */
export function runsOf(sides: readonly (Side | null)[]) {
  return oneInItsWords(runsAround(sides));
}
