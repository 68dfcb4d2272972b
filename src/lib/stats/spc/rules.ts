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
  return lie.values.map((_, at) =>
    marks.flatMap(([rule, marked]) => {
      const direction = marked[at];
      return direction === undefined ? [] : [{ rule, direction }];
    }),
  );
}

function outside({ sides, places }: Lie): Marks {
  return places.map((place, at) => (place === 'outside' ? towards(sides[at]!) : undefined));
}

function trend(values: Series): Marks {
  const marks: Marks = [];
  const steps = values.map((value, at) => {
    const before = values[at - 1] ?? null;
    return value === null || before === null ? 0 : Math.sign(value - before);
  });
  for (let end = RUN - 1; end < values.length; end++) {
    const run = steps.slice(end - RUN + 2, end + 1);
    if (!sameSide(run)) continue;
    for (let at = end - RUN + 1; at <= end; at++) marks[at] = towards(run[0]!);
  }
  return marks;
}

function twoOfThree({ sides, places }: Lie): Marks {
  const marks: Marks = [];
  for (let end = 2; end < sides.length; end++) {
    const near = [end - 2, end - 1, end].filter((at) => places[at] === 'near');
    if (near.length < 2 || !sameSide(sides.slice(end - 2, end + 1))) continue;
    for (const at of near) marks[at] = towards(sides[at]!);
  }
  return marks;
}

function shift(sides: Lie['sides']): Marks {
  const marks: Marks = [];
  for (let end = RUN - 1; end < sides.length; end++) {
    if (!sameSide(sides.slice(end - RUN + 1, end + 1))) continue;
    for (let at = end - RUN + 1; at <= end; at++) marks[at] = towards(sides[at]!);
  }
  return marks;
}

/** All above, or all below; a zero or a gap is neither. */
function sameSide(sides: readonly (number | null)[]): boolean {
  const [first] = sides;
  return first !== 0 && first !== null && sides.every((side) => side === first);
}
