import { withinGroup } from '../../../lib/stats/agreement.ts';
import { LEAST_MEAN } from '../contract/kinds.ts';

/** Shares are told in bands: an exact one of a small group names people. */
export const BANDS = [
  'under_10',
  '10_to_25',
  '25_to_50',
  '50_to_75',
  '75_to_90',
  'over_90',
] as const;
export type Band = (typeof BANDS)[number];

const EDGES = [0.1, 0.25, 0.5, 0.75];

/** The band of a share between 0 and 1. An edge belongs to the band above it, but 0.9 to the one below. */
export function bandOf(share: number): Band {
  if (share > 0.9) return 'over_90';
  return BANDS[EDGES.filter((edge) => share >= edge).length]!;
}

/** To one decimal, as means are shown. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From the lowest to the highest that something could be. */
export type Range = { readonly low: number; readonly high: number };

/**
 * Between what the mean of all could be, whatever those who did not answer think (culture model, section 7): as if
 * all of them said 1, and as if all of them said 5.
 */
export function boundsOf(answered: number, of: number, value: number): Range {
  if (of < answered || answered < 1) throw new RangeError(`Not a part: ${answered} of ${of}`);
  const silent = of - answered;
  return {
    low: (answered * value + silent * 1) / of,
    high: (answered * value + silent * 5) / of,
  };
}

/**
 * Whether a mean is shown: of at least twenty who could say (reliability, F5), and of at least half of those asked (culture model,
 * section 7). Where it is not, the bounds stand in its place.
 */
export function hasMean(answered: number, of: number): boolean {
  return answered >= LEAST_MEAN && 2 * answered >= of;
}

/**
 * Bounds as they are shown: to one decimal, and of fewer than twenty to halves and at least a half apart. Where everybody of a
 * small group answered both bounds are the mean, and it would be read from them.
 */
export function shownBounds({ low, high }: Range, answered: number): Range {
  if (answered >= LEAST_MEAN) return { low: oneDecimal(low), high: oneDecimal(high) };
  const below = Math.min(Math.floor(2 * low) / 2, 4.5);
  return { low: below, high: Math.max(Math.ceil(2 * high) / 2, below + 0.5) };
}

/** Three parts of a distribution: at most 2.5, between, at least 3.5. */
export function threeBins(scores: readonly number[]): [number, number, number] {
  const low = scores.filter((score) => score <= 2.5).length;
  const high = scores.filter((score) => score >= 3.5).length;
  return [low, scores.length - low - high, high];
}

/**
 * What people who answer at random, mildly positive (.05 .15 .20 .35 .25), reach in one of twenty groups of that size: the
 * 95th percentile of r_wg(j) against a variance of 1.34, with one statement and with several. Of the last column the first three
 * rows are those of the culture model, section 7; tell.test.ts draws groups and compares.
 */
const BY_CHANCE: readonly (readonly [people: number, one: number, several: number])[] = [
  [5, 0.85, 0.79],
  [8, 0.69, 0.7],
  [10, 0.63, 0.65],
  [20, 0.43, 0.53],
  [50, 0.27, 0.39],
];

export const SKEWED_VARIANCE = 1.34;

/** What agreement has to be above; null where nothing is known for so few statements or people. */
export function chanceOf(people: number, statements: number): number | null {
  // The next smaller group is the stricter one.
  const row = BY_CHANCE.findLast(([size]) => size <= people);
  if (row === undefined) return null;
  return statements === 1 ? row[1] : row[2];
}

export type Agreement = 'agree' | 'differ';

/** Whether people agree more than by chance. `rows` has one list of answers a person, reversed ones turned. */
export function agreementOf(rows: readonly (readonly number[])[]): Agreement | null {
  const statements = rows[0]?.length ?? 0;
  const chance = chanceOf(rows.length, statements);
  const found = withinGroup(rows, SKEWED_VARIANCE);
  if (chance === null || found === null) return null;
  return found > chance ? 'agree' : 'differ';
}

/**
 * A difference between what leaders say and where staff stand, by the near end of the latter: positive where leaders see it
 * better, 0 where they may see it alike.
 */
export function nearGap(leaders: number, { low, high }: Range): number {
  if (leaders > high) return leaders - high;
  return leaders < low ? leaders - low : 0;
}

const LARGE = 0.8;
const LASTING = 0.5;

/**
 * Whether a gap is spoken of (culture model, section 7): a large one at once, a smaller one if it was there in the wave before
 * in the same direction. Leaders see their own doing better nearly everywhere.
 */
export function isTold(gap: number, before: number | null): boolean {
  if (Math.abs(gap) >= LARGE) return true;
  return (
    Math.abs(gap) >= LASTING && before !== null && Math.abs(before) >= LASTING && before * gap > 0
  );
}

export type Joint = 'high' | 'low' | 'apart' | 'between';

/** Where both stand together, as far as it is certain: agreement on a low level is no comfort. */
export function jointOf(leaders: number, staff: Range): Joint {
  if (leaders >= 3.6 && staff.low >= 3.6) return 'high';
  if (leaders < 3 && staff.high < 3) return 'low';
  return Math.abs(nearGap(leaders, staff)) >= LASTING ? 'apart' : 'between';
}
