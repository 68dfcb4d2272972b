/** A value of each period in order of time; null where a period has none. */
export type Series = readonly (number | null)[];

/** How a series is cut and what its lines rest on. */
export type Baselines = {
  /** Positions (from 0) at which a new group begins: the process was changed there on purpose. */
  readonly rebaseAt?: readonly number[];
  /** The lines of each group rest on its first so many values and never move again; null: on all of them. */
  readonly lockedAfter?: number | null;
  /**
   * Where the lines were locked before all of the series was known: the positions they rest on. What came to be known
   * later, even between them, moves no line. Left out: the first of each group.
   */
  readonly restOn?: readonly number[];
};

/** A group: positions `start` to before `end`, those that have a value, and those its lines rest on. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly present: readonly number[];
  readonly baseline: readonly number[];
};

/**
 * Cuts a series into groups. A period without a value is no point of a baseline: twelve months of which five are empty
 * are not locked yet.
 * Throws a RangeError for a value that is no finite number, a position outside the series, or a lock below 2 values.
 */
export function spansOf(
  values: Series,
  { rebaseAt = [], lockedAfter = null, restOn }: Baselines = {},
) {
  if (values.some((value) => value !== null && !Number.isFinite(value))) {
    throw new RangeError('A value that is no finite number');
  }
  if (rebaseAt.some((at) => !Number.isInteger(at) || at < 0 || at >= values.length)) {
    throw new RangeError('A new group outside the series');
  }
  if (lockedAfter !== null && !(Number.isInteger(lockedAfter) && lockedAfter >= 2)) {
    throw new RangeError(`Not a number of values to lock after: ${lockedAfter}`);
  }
  const rests = restOn === undefined ? () => true : inSet(restOn);
  const starts = [...new Set([0, ...rebaseAt])].toSorted((a, b) => a - b);
  return starts.map((start, group): Span => {
    const end = starts[group + 1] ?? values.length;
    const present: number[] = [];
    for (let at = start; at < end; at++) if (values[at] !== null) present.push(at);
    const baseline = present.filter(rests).slice(0, lockedAfter ?? present.length);
    return { start, end, present, baseline };
  });
}

function inSet(positions: readonly number[]): (at: number) => boolean {
  const set = new Set(positions);
  return (at) => set.has(at);
}

/** The values at some positions that all have one. */
export function valuesAt(values: Series, positions: readonly number[]): number[] {
  return positions.map((at) => values[at]!);
}
