import type { GoalRow, ObjectiveRow } from '../contract/shapes.ts';

export type Placed<Row> = {
  readonly row: Row;
  /** How many rows below the top; columns share one grid. */
  readonly at: number;
};
type MeasureNode = NonNullable<ObjectiveRow['measure']>;
export type Line = {
  /** 0 leads from goals to objectives, 1 from objectives to measures. */
  readonly column: 0 | 1;
  readonly from: number;
  readonly to: number;
};

export type Layout = {
  readonly goals: readonly Placed<GoalRow>[];
  readonly objectives: readonly Placed<ObjectiveRow>[];
  readonly measures: readonly Placed<MeasureNode>[];
  readonly lines: readonly Line[];
  /** The height of the whole in rows. */
  readonly rows: number;
};

/**
 * Places the map in three columns. Objectives stand under the first goal they serve, in the order of
 * the goals, and those that serve none at the end; goals and measures stand at the middle of their
 * objectives, as near as they can without covering each other.
 */
export function layOut(goals: readonly GoalRow[], objectives: readonly ObjectiveRow[]): Layout {
  const order = new Map(goals.map(({ id }, at) => [id, at]));
  const rank = ({ goal_ids: ids }: ObjectiveRow): number =>
    Math.min(goals.length, ...ids.map((id) => order.get(id) ?? goals.length));
  const sorted = objectives.toSorted((one, other) => rank(one) - rank(other));
  const placed = sorted.map((row, at) => ({ row, at }));
  const middleOf = (serves: (row: ObjectiveRow) => boolean): number | null => {
    const at = placed.filter(({ row }) => serves(row)).map((one) => one.at);
    // To half a row: lines that nearly meet look like a mistake.
    return at.length === 0
      ? null
      : Math.round((2 * at.reduce((sum, one) => sum + one, 0)) / at.length) / 2;
  };
  const goalsAt = spread(
    goals,
    goals.map(({ id }) => middleOf(({ goal_ids: ids }) => ids.includes(id))),
  );
  const measures = [
    ...new Map(
      placed.flatMap(({ row }) => (row.measure ? [[row.measure.id, row.measure] as const] : [])),
    ).values(),
  ];
  const measuresAt = spread(
    measures,
    measures.map(({ id }) => middleOf(({ measure }) => measure?.id === id)),
  );
  const placeOf = new Map([...goalsAt, ...measuresAt].map(({ row, at }) => [row.id, at]));
  const lines = placed.flatMap(({ row, at }): Line[] => [
    ...row.goal_ids.flatMap((id) =>
      placeOf.has(id) ? [{ column: 0 as const, from: placeOf.get(id)!, to: at }] : [],
    ),
    ...(row.measure ? [{ column: 1 as const, from: at, to: placeOf.get(row.measure.id)! }] : []),
  ]);
  const all = [...goalsAt, ...placed, ...measuresAt].map(({ at }) => at);
  return {
    goals: goalsAt,
    objectives: placed,
    measures: measuresAt,
    lines,
    rows: all.length === 0 ? 0 : Math.max(...all) + 1,
  };
}

/** Each where it wants to be or below it, one row apart; what wants no place comes after the rest. */
function spread<Row>(rows: readonly Row[], wanted: readonly (number | null)[]): Placed<Row>[] {
  const sorted = rows
    .map((row, at) => ({ row, wants: wanted[at] ?? Infinity }))
    .toSorted((one, other) => (one.wants === other.wants ? 0 : one.wants - other.wants));
  let free = 0;
  return sorted.map(({ row, wants }) => {
    const at = wants === Infinity ? Math.ceil(free) : Math.max(free, wants);
    free = at + 1;
    return { row, at };
  });
}
