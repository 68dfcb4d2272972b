import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Verdict } from '../contract/shapes.ts';
import { measureChart } from '../rules/chart.ts';
import { drawingNow, ownsKept } from '../store/moment.ts';
import { chartedValues, targetOn } from '../store/write.ts';

/** What a measure says at one moment, for a record elsewhere that rests on it and keeps a copy. */
export type MeasureAtMoment = {
  readonly name: string;
  readonly unit: string;
  /** The latest value with its period, in the unit that is shown; null where there is none. */
  readonly period: Day | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly variation: Verdict['variation'];
};

/** The measure as it stands; undefined where there is none of this id. */
export async function measureAtMoment(
  tx: ReadTx,
  id: string,
  today: Day,
): Promise<MeasureAtMoment | undefined> {
  const drawing = await drawingNow(tx, id);
  if (drawing === undefined) return undefined;
  const { known, rebases } = await chartedValues(tx, id);
  const target = await targetOn(tx, id, today);
  const { points, verdict } = measureChart(drawing, known, rebases, target);
  const latest = points.findLast(({ value }) => value !== null);
  return {
    name: drawing.name,
    unit: drawing.unit,
    period: latest?.period ?? null,
    value: latest?.value ?? null,
    target,
    variation: verdict.variation,
  };
}

/** Whether somebody owns a measure that is still kept. */
export function ownsMeasure(tx: ReadTx, personId: string): Promise<boolean> {
  return ownsKept(tx, personId);
}
