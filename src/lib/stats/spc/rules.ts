import type { Series } from './groups.ts';
import type { Side } from './side.ts';

/** Within the near limits, between a near limit and its limit, or beyond the limit. */
export type Place = 'inside' | 'near' | 'outside';

/** What speaks against chance, in order of precedence. */
export type Rule = 'outside' | 'trend' | 'two_of_three' | 'shift';

export type Direction = 'high' | 'low';

/** A rule a point takes part in; of a trend the direction is that of its slope, else the side of the centre. */
export type Signal = { readonly rule: Rule; readonly direction: Direction };

/** How the points of one group lie; null where a period has no value, which breaks every run. */
export type Lie = {
  readonly values: Series;
  readonly sides: readonly (Side | null)[];
  readonly places: readonly (Place | null)[];
};

type Marks = (Direction | undefined)[];

const RUN = 7;

const towards = (side: number): Direction => (side > 0 ? 'high' : 'low');

/**
 * The four rules of "Making Data Count" (NHS England), for the points of one group. All members of a run are marked:
 * - outside: beyond a limit;
 * - trend: 7 points each above, or each below, the one before; a point in two trends belongs to the later;
 * - two of three: of 3 points on one side of the centre, 2 lie near the limit; these are marked. A point beyond the limit
 *   is not near it;
 * - shift: 7 points on one side of the centre. A point on the centre ends it.
 * Returns the signals of each point, the one that takes precedence first.
 */
export function signalsOf(lie: Lie): readonly (readonly Signal[])[] {
  const marks: readonly (readonly [Rule, Marks])[] = [
    ['outside', outside(lie)],
    ['trend', trend(lie.values)],
    ['two_of_three', twoOfThree(lie)],
    ['shift', shift(lie.sides)],
  ];
  return lie.values.map((_, at) => {
    let signals: Signal[] | undefined;
    for (const [rule, marked] of marks) {
      const direction = marked[at];
      if (direction !== undefined) (signals ??= []).push({ rule, direction });
    }
    return signals ?? NONE;
  });
}

const NONE: readonly Signal[] = Object.freeze([]);

function outside({ sides, places }: Lie): Marks {
  return places.map((place, at) => (place === 'outside' ? towards(sides[at]!) : undefined));
}

function trend(values: Series): Marks {
  const marks: Marks = [];
  let slope = 0;
  let steps = 0;
  for (let end = 1; end < values.length; end++) {
    const [before, value] = [values[end - 1]!, values[end]!];
    const step = before === null || value === null ? 0 : Math.sign(value - before);
    steps = step !== 0 && step === slope ? steps + 1 : Math.abs(step);
    slope = step;
    if (steps >= RUN - 1) markRun(marks, end, slope);
  }
  return marks;
}

function twoOfThree({ sides, places }: Lie): Marks {
  const marks: Marks = [];
  for (let end = 2; end < sides.length; end++) {
    const side = sides[end]!;
    if (side === null || side === 0) continue;
    if (sides[end - 1] !== side || sides[end - 2] !== side) continue;
    const near = [end - 2, end - 1, end].filter((at) => places[at] === 'near');
    if (near.length < 2) continue;
    for (const at of near) marks[at] = towards(side);
  }
  return marks;
}

function shift(sides: Lie['sides']): Marks {
  const marks: Marks = [];
  let run = 0;
  for (let end = 0; end < sides.length; end++) {
    const side = sides[end]!;
    const goes = side !== null && side !== 0 && side === sides[end - 1];
    run = goes ? run + 1 : 1;
    if (run >= RUN) markRun(marks, end, side!);
  }
  return marks;
}

/** Marks the points of a run that ends at a position; a longer one is marked point by point. */
function markRun(marks: Marks, end: number, side: number): void {
  for (let at = end - RUN + 1; at <= end; at++) marks[at] = towards(side);
}
