import { withinGroup } from '../../../lib/stats/agreement.ts';

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

export function bandOf(share: number): Band {
  if (share > 0.9) return 'over_90';
  return BANDS[EDGES.filter((edge) => share >= edge).length]!;
}

/** To one decimal, as means are shown. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Between what the mean of all could be, whatever those who did not answer think (culture model, section 7): as if
 * all of them said 1, and as if all of them said 5.
 */
export function boundsOf(
  answered: number,
  of: number,
  value: number,
): { low: number; high: number } {
  if (of < answered || answered < 1) throw new RangeError(`Not a part: ${answered} of ${of}`);
  const silent = of - answered;
  return {
    low: (answered * value + silent * 1) / of,
    high: (answered * value + silent * 5) / of,
  };
}

/** With fewer than half the answers the bounds are shown in place of the mean. */
export function isHalf(answered: number, of: number): boolean {
  return 2 * answered >= of;
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

/** A difference between what leaders and what staff say: positive where leaders see it better. */
export function gapOf(leaders: number, staff: number): number {
  return leaders - staff;
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

/** Where both stand together: agreement on a low level is no comfort. */
export function jointOf(leaders: number, staff: number): Joint {
  if (leaders >= 3.6 && staff >= 3.6) return 'high';
  if (leaders < 3 && staff < 3) return 'low';
  return Math.abs(leaders - staff) >= LASTING ? 'apart' : 'between';
}
