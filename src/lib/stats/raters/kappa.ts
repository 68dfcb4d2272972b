import { mean } from '../mean.ts';
import { normalTails } from '../tails.ts';

/** What each rater said of the same cases, one list a rater, nothing missing. */
export type Ratings<Level> = readonly (readonly Level[])[];

/** Agreement beyond chance: 1 at best, 0 as chance would have it. */
export type Kappa = {
  readonly value: number;
  /** Standard error in a large sample, for an interval; null with z and p where a rater never varies. */
  readonly error: number | null;
  /** Against no agreement beyond chance; p on either side. */
  readonly z: number | null;
  readonly p: number | null;
};

/** How much two different levels count as agreeing: not at all, or the less the further apart they stand in the list. */
export type Weighting = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's κ of two raters over the declared `levels`, weighted or not. Null for no cases, or where chance alone would make
 * them agree always.
 * Source: Cohen, J. (1960), Educ. Psychol. Meas. 20, 37–46; (1968), Psychological Bulletin 70, 213–220; errors by Fleiss,
 * J. L., Cohen, J. & Everitt, B. S. (1969), Psychological Bulletin 72, 323–327.
 * Throws a RangeError for lists of different lengths or a rating that is not among the levels.
 */
export function cohenKappa<Level>(
  first: readonly Level[],
  second: readonly Level[],
  levels: readonly Level[],
  weighting: Weighting = 'none',
): Kappa | null {
  if (first.length !== second.length) throw new RangeError('Lists of different lengths');
  const shares = sharesOf(first, second, levels);
  const rows = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = levels.map((_, at) => shares.reduce((sum, row) => sum + row[at]!, 0));
  const weight = weightOf(weighting, levels.length);
  const over = (of: (i: number, j: number) => number) =>
    levels.reduce((sum, _, i) => sum + levels.reduce((part, __, j) => part + of(i, j), 0), 0);
  const agreed = over((i, j) => shares[i]![j]! * weight(i, j));
  const chance = over((i, j) => rows[i]! * columns[j]! * weight(i, j));
  if (first.length === 0 || 1 - chance < 1e-12) return null;
  const value = (agreed - chance) / (1 - chance);
  if (new Set(first).size === 1 || new Set(second).size === 1) {
    return { value, error: null, z: null, p: null };
  }
  const ofRow = levels.map((_, i) =>
    columns.reduce((sum, share, j) => sum + share * weight(i, j), 0),
  );
  const ofColumn = levels.map((_, j) =>
    rows.reduce((sum, share, i) => sum + share * weight(i, j), 0),
  );
  /** The variance for the shares given, at a true agreement of `kappa`. */
  const variance = (share: (i: number, j: number) => number, kappa: number) => {
    const expected = (i: number, j: number) => (ofRow[i]! + ofColumn[j]!) * (1 - kappa);
    const squares = over((i, j) => share(i, j) * (weight(i, j) - expected(i, j)) ** 2);
    const away = squares - (kappa - chance * (1 - kappa)) ** 2;
    return Math.max(0, away) / (first.length * (1 - chance) ** 2);
  };
  const z = value / Math.sqrt(variance((i, j) => rows[i]! * columns[j]!, 0));
  const error = Math.sqrt(variance((i, j) => shares[i]![j]!, value));
  return { value, error, z, p: normalTails(z) };
}

function sharesOf<Level>(
  first: readonly Level[],
  second: readonly Level[],
  levels: readonly Level[],
): number[][] {
  const shares = levels.map(() => levels.map(() => 0));
  for (const [at, rating] of first.entries()) {
    const [row, column] = [levels.indexOf(rating), levels.indexOf(second[at]!)];
    if (row < 0 || column < 0) throw new RangeError('A rating that is no level');
    shares[row]![column]! += 1 / first.length;
  }
  return shares;
}

function weightOf(weighting: Weighting, levels: number): (i: number, j: number) => number {
  return (i, j) => {
    if (weighting === 'none' || i === j) return i === j ? 1 : 0;
    const distance = Math.abs(i - j) / (levels - 1);
    return 1 - (weighting === 'linear' ? distance : distance * distance);
  };
}

/** The levels that were given, in their order. */
export function levelsOf<Level extends string | number>(ratings: Ratings<Level>): Level[] {
  return [...new Set(ratings.flat())].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The share of cases, 0 to 1, on which all raters say the same; null for no cases. */
export function agreement<Level>(ratings: Ratings<Level>): number | null {
  const [first = []] = ratings;
  return mean(first.map((level, at) => (ratings.every((list) => list[at] === level) ? 1 : 0)));
}

/**
 * Fleiss's κ of several raters who need not be the same for every case; its z is against no agreement beyond chance.
 * Null for no cases, fewer than two raters, or where one level alone was given.
 * Source: Fleiss, J. L. (1971), Psychological Bulletin 76, 378–382; the error by Fleiss, Nee & Landis (1979),
 * Psychological Bulletin 86, 974–977.
 */
export function fleissKappa<Level extends string | number>(ratings: Ratings<Level>): Kappa | null {
  const [levels, raters] = [levelsOf(ratings), ratings.length];
  const cases = ratings[0]?.length ?? 0;
  if (cases === 0 || raters < 2 || levels.length < 2) return null;
  const shares = levels.map((level) => shareOf(level, ratings.flat()));
  const agreed = pairAgreement(ratings);
  const chance = shares.reduce((sum, share) => sum + share * share, 0);
  const value = (agreed - chance) / (1 - chance);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const skew = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  const pairs = cases * raters * (raters - 1);
  const z = value / Math.sqrt(((2 / pairs) * (spread ** 2 - skew)) / spread ** 2);
  return { value, error: null, z, p: normalTails(z) };
}

/**
 * Conger's κ of several raters, each with a chance of its own. Null as for {@link fleissKappa}.
 * Source: Conger, A. J. (1980), Psychological Bulletin 88, 322–328.
 */
export function congerKappa<Level extends string | number>(ratings: Ratings<Level>): number | null {
  const levels = levelsOf(ratings);
  if (levels.length < 2 || ratings.length < 2) return null;
  const byChance = pairsOf(ratings).map(([one, other]) =>
    levels.reduce((sum, level) => sum + shareOf(level, one) * shareOf(level, other), 0),
  );
  const chance = mean(byChance)!;
  return (pairAgreement(ratings) - chance) / (1 - chance);
}

/**
 * Light's κ of several raters: the mean of Cohen's κ of every two. Null where one of these is.
 * Source: Light, R. J. (1971), Psychological Bulletin 76, 365–377.
 */
export function lightKappa<Level extends string | number>(ratings: Ratings<Level>): number | null {
  const levels = levelsOf(ratings);
  const each = pairsOf(ratings).map(
    ([one, other]) => cohenKappa(one, other, levels)?.value ?? null,
  );
  return each.includes(null) ? null : mean(each as number[]);
}

const shareOf = <Level>(level: Level, list: readonly Level[]): number =>
  list.filter((rating) => rating === level).length / list.length;

/** The share of agreeing pairs among all pairs of raters on a case. */
const pairAgreement = <Level>(ratings: Ratings<Level>): number =>
  mean(pairsOf(ratings).map((pair) => agreement(pair)!))!;

function pairsOf<Level>(ratings: Ratings<Level>) {
  return ratings.flatMap((one, at) => ratings.slice(at + 1).map((other) => [one, other] as const));
}
