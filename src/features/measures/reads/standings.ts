import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { MeasureChart, MeasureRow, Verdict } from '../contract/shapes.ts';
import { measureChart } from '../rules/chart.ts';
import {
  knownValues,
  stands,
  storedMeasures,
  storedRebases,
  type StoredMeasure,
} from '../store/record.ts';

/** Every measure with its chart, as it stands on the day asked for. */
export async function chartedMeasures(
  tx: ReadTx,
  context: ReadContext,
): Promise<{ measure: StoredMeasure; chart: MeasureChart }[]> {
  const measures = await storedMeasures(tx, null, context);
  const values = byMeasure(await knownValues(tx, context));
  const rebases = byMeasure((await storedRebases(tx, null, context)).filter(stands));
  return measures.map((measure) => {
    const known = values.get(measure.id) ?? [];
    const chart = measureChart(measure, known, rebases.get(measure.id) ?? [], measure.target);
    return { measure, chart };
  });
}

function byMeasure<One extends { readonly measure_id: string }>(
  all: readonly One[],
): Map<string, One[]> {
  const measures = new Map<string, One[]>();
  for (const one of all) {
    const others = measures.get(one.measure_id);
    if (others === undefined) measures.set(one.measure_id, [one]);
    else others.push(one);
  }
  return measures;
}

/** How a measure stands, for those who show it beside something of theirs. */
export type Standing = Pick<MeasureRow, 'id' | 'name' | 'unit' | 'kind'> & {
  /** Whether it belongs to somebody. */
  readonly owned: boolean;
  /** What its latest value says; null where there is none. */
  readonly variation: Verdict['variation'] | null;
  /** In the unit that is shown. */
  readonly latest: number | null;
};

/** All measures by their id, as they stand on the day asked for. */
export async function measureStandings(
  tx: ReadTx,
  context: ReadContext,
): Promise<Map<string, Standing>> {
  const charted = await chartedMeasures(tx, context);
  return new Map(
    charted.map(({ measure, chart: { points, verdict } }) => {
      const latest = points.findLast(({ value }) => value !== null)?.value ?? null;
      const variation = latest === null ? null : verdict.variation;
      const { id, name, unit, kind, owner_id: owner } = measure;
      return [id, { id, name, unit, kind, owned: owner !== null, variation, latest }];
    }),
  );
}
