/**
 * What happened to the items that were followed exactly `time` units: how many ended then, and how many
 * were still open then and are lost from view (right-censored).
 */
export type WaitingRow = {
  readonly time: number;
  readonly ended: number;
  readonly open: number;
};

/** One item: how long it was followed, and whether it ended then or is still open. */
export type Waiting = { readonly time: number; readonly ended: boolean };

/** The survival curve just after `time`; `atRisk` items were still waiting just before it. */
export type SurvivalStep = {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly survival: number;
};

/** Counts items by their time. */
export function waitingRows(items: readonly Waiting[]): readonly WaitingRow[] {
  const rows = new Map<number, { time: number; ended: number; open: number }>();
  for (const { time, ended } of items) {
    const row = rows.get(time) ?? { time, ended: 0, open: 0 };
    if (ended) row.ended += 1;
    else row.open += 1;
    rows.set(time, row);
  }
  return [...rows.values()];
}

/**
 * Product-limit estimate of the share still waiting: S(t) = Π over tᵢ ≤ t of (1 − dᵢ/nᵢ), with dᵢ items ended at tᵢ
 * and nᵢ still waiting just before it. An item lost from view at tᵢ counts as waiting at tᵢ.
 * Steps are at the times when something ended, in order. Rows of one time may be split; order does not matter.
 * Source: Kaplan, E. L. & Meier, P. (1958), J. Am. Stat. Assoc. 53, 457–481.
 * Throws a RangeError for a negative time or count.
 */
export function survival(rows: readonly WaitingRow[]): readonly SurvivalStep[] {
  const byTime = new Map<number, { ended: number; open: number }>();
  let atRisk = 0;
  for (const { time, ended, open } of rows) {
    if (!(time >= 0 && ended >= 0 && open >= 0)) throw new RangeError('A time or count below zero');
    const sum = byTime.get(time) ?? { ended: 0, open: 0 };
    byTime.set(time, { ended: sum.ended + ended, open: sum.open + open });
    atRisk += ended + open;
  }
  const steps: SurvivalStep[] = [];
  let still = 1;
  for (const [time, { ended, open }] of [...byTime].toSorted(([a], [b]) => a - b)) {
    if (ended > 0) {
      still *= 1 - ended / atRisk;
      steps.push({ time, atRisk, ended, survival: still });
    }
    atRisk -= ended + open;
  }
  return steps;
}

/** Guards S(t) = p against the rounding of a long product; far below one item in any real number of items. */
const ROUNDING = 1e-12;

/**
 * The time by which at least the share `p` has ended: the smallest t with S(t) ≤ 1 − p.
 * Null where the curve never falls that far: the answer is then "longer than anything seen so far", not a number.
 * Source: Klein & Moeschberger (2003), Survival Analysis, 2nd ed., section 4.5 (infimum definition, no averaging
 * over a flat piece). Throws a RangeError for p outside (0, 1).
 */
export function waitingQuantile(rows: readonly WaitingRow[], p: number): number | null {
  if (!(p > 0 && p < 1)) throw new RangeError(`Not a share between 0 and 1: ${p}`);
  return survival(rows).find((step) => step.survival <= 1 - p + ROUNDING)?.time ?? null;
}

/** The median waiting time with open items censored; see {@link waitingQuantile}. */
export function waitingMedian(rows: readonly WaitingRow[]): number | null {
  return waitingQuantile(rows, 0.5);
}
