import type { Rule, Signal } from '../../src/lib/stats/spc/rules.ts';
import type { Assurance, Better, Meaning } from '../../src/lib/stats/spc/verdicts.ts';
import { xmrChart, type XmrChart } from '../../src/lib/stats/spc/xmr.ts';
import type { Case, Exception, Topic } from './topic.ts';

type Input = {
  readonly date: readonly string[];
  readonly value: readonly (number | null)[];
  readonly improvement_direction: 'increase' | 'decrease' | 'neutral';
  readonly target: number | null;
  readonly rebase_dates: readonly string[];
  readonly fix_after_n_points: number | null;
  readonly screen_outliers: boolean;
};

const BETTER = {
  increase: 'higher',
  decrease: 'lower',
  neutral: 'neither',
} as const satisfies Record<Input['improvement_direction'], Better>;

/** XmR charts with the rules and verdicts of "Making Data Count" (NHSRplotthedots). */
export const xmr: Topic = {
  file: 'a1_ptd_spc',
  answer: (input: Input, expected: { tool_error?: boolean }) => {
    const chart = chartOf(input);
    // The reference program stops on these; an answer is all that is asked.
    if (expected.tool_error) return { tool_error: chart.points.length === input.value.length };
    return inItsWords(chart, input);
  },
  exceptions: (given) => [...stillBaselines(given), ...gaps(given)],
};

const STILL =
  'where every moving range is zero the program screens all of them out and has no limits; ours are the mean';
const GAPS = 'flags of a series with gaps inform only; the program advises against gaps';

function stillBaselines({ input }: Case): Exception[] {
  const given: Input = input;
  const { points, groups } = chartOf(given);
  const still = groups.map(({ ranges }) => given.screen_outliers && ranges?.all === 0);
  if (!still.includes(true)) return [];
  const positions = points.flatMap(({ group }, at) => (still[group] ? [at] : [])).join('|');
  const numbers = groups.flatMap((_, group) => (still[group] ? [group] : [])).join('|');
  const lines = '(lpl|upl|outside_limits|close_to_limits)';
  const places = [
    `points\\.${lines}\\.(${positions})`,
    `derived\\.(amr_used|near_[lu]pl)_by_group\\.(${numbers})`,
    ...(still.at(-1) ? ['assurance_(icon|type)'] : []),
  ];
  return places.map((place) => ({ place: new RegExp(`^${place}$`), why: STILL }));
}

function gaps({ flags }: Case): Exception[] {
  if (flags?.missing_values === undefined) return [];
  const place =
    /^(points\.(special_cause|special_cause_type|point_type|short_group_warning)\.\d+|last_point_type|variation_icon)$/;
  return [{ place, why: GAPS }];
}

function chartOf(input: Input): XmrChart {
  return xmrChart(input.value, {
    better: BETTER[input.improvement_direction],
    target: input.target,
    rebaseAt: input.rebase_dates.map((date) => input.date.indexOf(date)),
    lockedAfter: input.fix_after_n_points,
    screened: input.screen_outliers,
    limitsFrom: 2,
  });
}

function inItsWords(chart: XmrChart, input: Input) {
  const { points, groups } = chart;
  const last = points.at(-1)!;
  return {
    points: {
      rebase_group: points.map((point) => point.group),
      mean: points.map((point) => point.centre),
      lpl: points.map((point) => point.limits?.lower ?? null),
      upl: points.map((point) => point.limits?.upper ?? null),
      outside_limits: points.map(({ place }) => place && place === 'outside'),
      relative_to_mean: points.map((point) => point.side),
      close_to_limits: points.map(({ place }) => place && place === 'near'),
      special_cause_type: points.map(({ signals: [first] }) => causeOf(first)),
      special_cause: points.map(({ signals }) => signals.length > 0),
      point_type: points.map(({ meaning }) => TYPES[meaning]),
      short_group_warning: points.map(({ group }) => groups[group]!.short),
    },
    last_point_type: TYPES[last.meaning],
    variation_icon: chart.variation === 'common' ? 'common_cause' : chart.variation,
    assurance_icon: chart.assurance && ICONS[chart.assurance],
    assurance_type: chart.assurance && ASSURANCES[chart.assurance],
    derived: derived(chart, input),
    warnings: warnings(chart),
  };
}

function derived({ points, groups }: XmrChart, { fix_after_n_points: fixed }: Input) {
  const limits = groups.map(({ start }) => points[start]?.limits ?? null);
  return {
    // Beyond a fixed baseline the program has none.
    moving_range: points.map(({ movingRange, group }, at) =>
      fixed !== null && at - groups[group]!.start >= fixed ? null : movingRange,
    ),
    amr_unscreened_by_group: groups.map(({ ranges }) => ranges?.all ?? null),
    amr_used_by_group: groups.map(({ ranges }) => ranges?.used ?? null),
    screening_threshold_by_group_3267: groups.map(({ ranges }) => ranges?.upper ?? null),
    near_lpl_by_group: limits.map((limit) => limit?.nearLower ?? null),
    near_upl_by_group: limits.map((limit) => limit?.nearUpper ?? null),
  };
}

function warnings({ groups }: XmrChart): string[] {
  if (!groups.some((group) => group.short)) return [];
  return [
    "Some groups have 'n < 12' observations. These have trial limits, which will be revised with each additional observation until 'n = fix_after_n_points' has been reached.",
  ];
}

const CAUSES: Record<Rule, Record<Signal['direction'], string>> = {
  outside: { high: 'Above UCL', low: 'Below LCL' },
  trend: { high: '7 Point Trend (Increasing)', low: '7 Point Trend (Decreasing)' },
  two_of_three: { high: '2 in 3 Above CL', low: '2 in 3 Below CL' },
  shift: { high: '7 Points Above CL', low: '7 Points Below CL' },
};

function causeOf(signal: Signal | undefined): string {
  return signal === undefined ? 'Common Cause' : CAUSES[signal.rule][signal.direction];
}

const TYPES: Record<Meaning, string> = {
  common: 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  neutral_high: 'special_cause_neutral_high',
  neutral_low: 'special_cause_neutral_low',
};

// Where limits are unknown the program calls the target's fate inconsistent.
const ICONS: Record<Assurance, string> = {
  pass: 'pass',
  fail: 'fail',
  hit_and_miss: 'inconsistent',
  too_early: 'inconsistent',
};
const ASSURANCES: Record<Assurance, string> = {
  ...ICONS,
  pass: 'consistent_pass',
  fail: 'consistent_fail',
};
