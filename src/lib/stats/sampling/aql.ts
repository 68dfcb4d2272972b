/**
 * Table I (general levels), the size of the largest lot for each letter of level II.
 * Level I looks at less, level III at more.
 */
const LARGEST_LOTS = [
  8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000,
] as const;
const LETTERS = 'ABCDEFGHJKLMNPQR';
const SIZES = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000] as const;

/** The acceptable quality limits of the tables: per cent defective, above 10 defects per hundred. */
const LIMITS = [
  0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10, 15, 25, 40,
  65, 100, 150, 250, 400, 650, 1000,
] as const;

/** What a table of single samples asks for. */
export type AqlPlan = {
  /** The letter by the size of the lot, and that of the plan which the arrows of the table lead to. */
  readonly lotLetter: string;
  readonly letter: string;
  readonly size: number;
  readonly accept: number;
  readonly reject: number;
  /** The sample is the lot, or more. */
  readonly everything: boolean;
};

/**
 * The single sampling plan for normal inspection at general level II. The master table is one diagonal pattern: sizes and
 * limits grow in the same steps, so that the acceptance number depends on the sum of both positions alone; where it has
 * none, an arrow leads to the next plan below or above, of which the sample size is taken as well.
 * Source: MIL-STD-105E (1989), tables I and II-A; the same as ISO 2859-1 at these places.
 * Null for a limit that the tables do not have. Throws a RangeError for a lot of fewer than two.
 */
export function aqlPlan(lot: number, limit: number): AqlPlan | null {
  if (!(Number.isInteger(lot) && lot >= 2)) throw new RangeError(`Not a lot: ${lot}`);
  const column = (LIMITS as readonly number[]).indexOf(limit);
  if (column < 0) return null;
  const found = LARGEST_LOTS.findIndex((largest) => lot <= largest);
  const row = found < 0 ? LARGEST_LOTS.length : found;
  const planned = followed(row, column);
  const accept = acceptAt(planned, column)!;
  const size = SIZES[planned]!;
  return {
    lotLetter: LETTERS[row]!,
    letter: LETTERS[planned]!,
    size,
    accept,
    reject: accept + 1,
    everything: size >= lot,
  };
}

const ACCEPTED: ReadonlyMap<number, number> = new Map([
  [14, 0],
  [17, 1],
  [18, 2],
  [19, 3],
  [20, 5],
  [21, 7],
  [22, 10],
  [23, 14],
  [24, 21],
]);
/** Only in samples of at most 13. */
const IN_SMALL: ReadonlyMap<number, number> = new Map([
  [25, 30],
  [26, 44],
]);
const LAST_SMALL = LETTERS.indexOf('E');

function acceptAt(row: number, column: number): number | undefined {
  return ACCEPTED.get(row + column) ?? (row <= LAST_SMALL ? IN_SMALL.get(row + column) : undefined);
}

/** The row to which arrows lead: down from smaller samples and from just before 1, up from larger ones and just after 0. */
function followed(start: number, column: number): number {
  let row = start;
  const down =
    start + column < 14 || start + column === 16 || (start === 0 && start + column === 15);
  while (acceptAt(row, column) === undefined) row += down ? 1 : -1;
  return row;
}
