import { mean } from '../mean.ts';
import { chart, type Chart, type Lines, type Plan } from './chart.ts';
import { spansOf, type Span } from './groups.ts';
import { limitsAround, type Limits } from './limits.ts';
import { movingRanges } from './moving-range.ts';

/**
 * What was counted in a period: `count` in `size` (cases looked at, or days, visits, hours of exposure); null where
 * nothing was. The size of a c chart is not looked at.
 */
export type Counted = { readonly count: number; readonly size: number };

/**
 * `p`: a share of cases. `u`: a rate per unit of exposure. `c`: counts where every period offers the same chance.
 * With a prime, limits allow for more variation between periods than counting alone would bring (Laney).
 */
export type AttributeKind = 'p' | 'p_prime' | 'u' | 'u_prime' | 'c';

/** d2 for ranges of two values, rounded as the reference programs have it. */
const RANGE_PER_SIGMA = 1.128;

/**
 * Chart of counts with limits by period: centre Σcount/Σsize of the baseline (c: the mean count), three sigma to either
 * side with σ of a period √(c̄(1−c̄)/n) for p, √(c̄/n) for u, √c̄ for c, no lower than 0 and, for a share, no higher than 1.
 * A prime multiplies σ by the mean moving range of the standardised values over 1.128.
 * Same rules and verdicts as an XmR chart. Source: Montgomery, D. C. (2009), Introduction to Statistical Quality
 * Control, 6th ed., chapter 7; Laney, D. B. (2002), Quality Engineering 14, 531–537.
 * Throws a RangeError for counts below zero, a size that is not above it, a share above one, or a plan that does not
 * fit.
 */
export function attributeChart(
  kind: AttributeKind,
  periods: readonly (Counted | null)[],
  plan: Plan = {},
): Chart {
  for (const period of periods) if (period !== null) refuseNonsense(kind, period);
  const values = periods.map((period) => period && valueOf(kind, period));
  const spans = spansOf(values, plan);
  const highest = isShare(kind) ? 1 : Number.POSITIVE_INFINITY;
  return chart(values, plan, (span): Lines => {
    const centre = centreOf(kind, periods, span);
    if (centre === null) return { centre, limitsAt: () => null };
    const sigmaAt = (at: number): number | null => {
      const period = periods[at];
      return period ? sigmaOf(kind, centre, period) : null;
    };
    const widening = isPrime(kind) ? wideningOf(values, spans, span, centre, sigmaAt) : 1;
    return {
      centre,
      limitsAt: (at) => {
        const sigma = sigmaAt(at);
        if (sigma === null || widening === null) return null;
        return within(limitsAround(centre, 3 * sigma * widening), highest);
      },
    };
  });
}

const isShare = (kind: AttributeKind): boolean => kind === 'p' || kind === 'p_prime';
const isPrime = (kind: AttributeKind): boolean => kind === 'p_prime' || kind === 'u_prime';

function refuseNonsense(kind: AttributeKind, { count, size }: Counted): void {
  if (!(count >= 0)) throw new RangeError(`Not a count: ${count}`);
  if (kind !== 'c' && !(size > 0)) throw new RangeError(`Not a size: ${size}`);
  if (isShare(kind) && count > size) throw new RangeError(`Not a share: ${count} of ${size}`);
}

function valueOf(kind: AttributeKind, { count, size }: Counted): number {
  return kind === 'c' ? count : count / size;
}

function centreOf(
  kind: AttributeKind,
  periods: readonly (Counted | null)[],
  { baseline }: Span,
): number | null {
  if (baseline.length === 0) return null;
  const sum = (of: (period: Counted) => number) =>
    baseline.reduce((total, at) => total + of(periods[at]!), 0);
  const size = kind === 'c' ? baseline.length : sum((period) => period.size);
  return sum((period) => period.count) / size;
}

function sigmaOf(kind: AttributeKind, centre: number, { size }: Counted): number {
  if (kind === 'c') return Math.sqrt(centre);
  // A share of 1 may come out a rounding above it.
  return isShare(kind)
    ? Math.sqrt(Math.max(0, centre * (1 - centre)) / size)
    : Math.sqrt(centre / size);
}

/** How much more the baseline varies between periods than counting alone would make it; null where that is unknown. */
function wideningOf(
  values: readonly (number | null)[],
  spans: readonly Span[],
  { baseline }: Span,
  centre: number,
  sigmaAt: (position: number) => number | null,
): number | null {
  const inBaseline = new Set(baseline);
  const standardised = values.map((value, at) => {
    if (value === null || !inBaseline.has(at)) return null;
    // No variation to be wider than: all or nothing in every period.
    const sigma = sigmaAt(at)!;
    return sigma === 0 ? 0 : (value - centre) / sigma;
  });
  const ranges = movingRanges(standardised, spans).filter((range) => range !== null);
  const typical = mean(ranges);
  return typical === null ? null : typical / RANGE_PER_SIGMA;
}

function within(limits: Limits, highest: number): Limits {
  const keep = (line: number): number => Math.min(Math.max(line, 0), highest);
  return {
    lower: keep(limits.lower),
    upper: keep(limits.upper),
    nearLower: keep(limits.nearLower),
    nearUpper: keep(limits.nearUpper),
  };
}
