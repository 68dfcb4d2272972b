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

type Charted = { readonly measure: StoredMeasure; readonly chart: MeasureChart };

// Charts as they stand today, so that one new value does not draw all the others anew. The version of a measure counts
// every value, correction, re-base and change of its words; a target may come into force by the day alone.
const kept = new Map<string, { readonly stamp: string; readonly chart: MeasureChart }>();
const MOST_KEPT = 1_000;

/** Every measure with its chart, as it stands on the day asked for. */
export async function chartedMeasures(tx: ReadTx, context: ReadContext): Promise<Charted[]> {
  const measures = await storedMeasures(tx, null, context);
  if (context.isPast) return drawn(tx, measures, context);
  const stampOf = ({ version, target }: StoredMeasure) => `${version} ${target}`;
  const charts = new Map<string, MeasureChart>();
  for (const measure of measures) {
    const before = kept.get(measure.id);
    if (before?.stamp === stampOf(measure)) charts.set(measure.id, before.chart);
  }
  const changed = measures.filter(({ id }) => !charts.has(id));
  for (const { measure, chart } of await drawn(tx, changed, context)) {
    charts.set(measure.id, chart);
    kept.delete(measure.id);
    kept.set(measure.id, { stamp: stampOf(measure), chart });
  }
  for (const id of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(id);
  }
  return measures.map((measure) => ({ measure, chart: charts.get(measure.id)! }));
}

/** Draws measures from their values. */
async function drawn(
  tx: ReadTx,
  measures: readonly StoredMeasure[],
  context: ReadContext,
): Promise<Charted[]> {
  if (measures.length === 0) return [];
  const ids = measures.map(({ id }) => id);
  const values = byMeasure(await knownValues(tx, ids, context));
  const rebases = byMeasure((await storedRebases(tx, ids, context)).filter(stands));
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
