import { spansOf, valuesAt, type Baselines, type Series, type Span } from './groups.ts';
import type { Limits } from './limits.ts';
import { signalsOf, type Place, type Signal } from './rules.ts';
import { scaleOf, sideOf, type Side } from './side.ts';
import { assuranceOf, meaningOf, variationOf } from './verdicts.ts';
import type { Assurance, Better, Meaning, Variation } from './verdicts.ts';

/** How a series is judged. */
export type Plan = Baselines & {
  /** Which way is good; `neither` where left out. */
  readonly better?: Better;
  readonly target?: number | null;
  /** The fewest values in a baseline that limits are drawn from; below it nothing is judged. 8 where left out. */
  readonly limitsFrom?: number;
};

/** One period; `signals` in order of precedence, `meaning` that of the first. */
export type Point = {
  readonly value: number | null;
  readonly group: number;
  readonly centre: number | null;
  readonly limits: Limits | null;
  readonly side: Side | null;
  readonly place: Place | null;
  readonly signals: readonly Signal[];
  readonly meaning: Meaning;
};

/**
 * A stretch of time between two re-bases, positions `start` to before `end`.
 * `early`: too few values for limits. `trial`: the limits move with each value. `locked`: they no longer do.
 * `short`: fewer than 13 values, where the reference program warns that limits are uncertain.
 */
export type Group = {
  readonly start: number;
  readonly end: number;
  readonly values: number;
  readonly stage: 'early' | 'trial' | 'locked';
  readonly short: boolean;
  readonly centre: number | null;
};

/** An analysed series. `variation` is about the latest value, `assurance` about the latest group and the target. */
export type Chart = {
  readonly points: readonly Point[];
  readonly groups: readonly Group[];
  readonly variation: Variation;
  readonly assurance: Assurance | null;
};

/** The lines of a group, from its baseline; limits are null where they cannot be known. */
export type Lines = {
  readonly centre: number | null;
  readonly limitsAt: (position: number) => Limits | null;
};

const FEWEST_FOR_LIMITS = 8;
const SHORT = 13;

/** Judges a series against the lines of each group. Throws as {@link spansOf} does. */
export function chart(
  values: Series,
  plan: Plan,
  linesOf: (span: Span, group: number) => Lines,
): Chart {
  const { better = 'neither', target = null, limitsFrom = FEWEST_FOR_LIMITS } = plan;
  const judged = spansOf(values, plan).map((span, group) => {
    const lines = linesOf(span, group);
    const enough = span.baseline.length >= limitsFrom && hasLimits(lines, span);
    return {
      group: groupOf(span, lines, enough, plan.lockedAfter ?? null),
      points: pointsOf(values, span, group, enough ? lines : { ...lines, limitsAt: none }, better),
    };
  });
  const groups = judged.map((part) => part.group);
  const points = judged.flatMap((part) => part.points);
  const latest = points.findLast((point) => point.value !== null);
  const limits = latest?.group === groups.length - 1 ? latest.limits : null;
  return {
    points,
    groups,
    variation: latest?.limits ? variationOf(latest.signals[0], better) : 'too_early',
    assurance: assuranceOf(limits, target, better),
  };
}

const none = () => null;

function hasLimits(lines: Lines, { present }: Span): boolean {
  return present.every((at) => lines.limitsAt(at) !== null);
}

function groupOf(span: Span, { centre }: Lines, enough: boolean, lockedAfter: number | null) {
  const locked = lockedAfter !== null && span.baseline.length >= lockedAfter;
  return {
    start: span.start,
    end: span.end,
    values: span.present.length,
    stage: enough ? (locked ? 'locked' : 'trial') : 'early',
    short: span.present.length < SHORT,
    centre,
  } satisfies Group;
}

function pointsOf(series: Series, span: Span, group: number, lines: Lines, better: Better) {
  const { centre } = lines;
  const scale = scaleOf(valuesAt(series, span.baseline));
  const values = series.slice(span.start, span.end);
  const limits: (Limits | null)[] = [];
  const sides: (Side | null)[] = [];
  const places: (Place | null)[] = [];
  let any = false;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    const around = lines.limitsAt(span.start + at);
    any ||= around !== null;
    limits.push(around);
    sides.push(value === null || centre === null ? null : sideOf(value, centre, scale));
    places.push(placeOf(value, around, scale));
  }
  // Without limits it is too early to judge, runs included.
  const signals = any ? signalsOf({ values, sides, places }) : values.map(() => []);
  return values.map((value, at): Point => ({
    value,
    group,
    centre,
    limits: limits[at]!,
    side: sides[at]!,
    place: places[at]!,
    signals: signals[at]!,
    meaning: meaningOf(signals[at]![0], better),
  }));
}

function placeOf(value: number | null, limits: Limits | null, scale: number): Place | null {
  if (value === null || limits === null) return null;
  const { lower, upper, nearLower, nearUpper } = limits;
  if (sideOf(value, lower, scale) < 0 || sideOf(value, upper, scale) > 0) return 'outside';
  const inside = sideOf(value, nearLower, scale) >= 0 && sideOf(value, nearUpper, scale) <= 0;
  return inside ? 'inside' : 'near';
}
