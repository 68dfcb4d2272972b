import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Verdict } from '../contract/shapes.ts';
import { measureChart } from '../rules/chart.ts';
import { knownValues, storedMeasures, storedRebases } from '../store/record.ts';

/** How a measure stands, for those who show it beside something of theirs. */
export type Standing = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
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
  const measures = await storedMeasures(tx, null, context);
  const values = await knownValues(tx, context);
  const rebases = await storedRebases(tx, null, context);
  return new Map(
    measures.map((measure) => {
      const ofIt = (one: { readonly measure_id: string }): boolean => one.measure_id === measure.id;
      const known = values.filter(ofIt);
      const { points, verdict } = measureChart(
        measure,
        known,
        rebases.filter(ofIt),
        measure.target,
      );
      const latest = points.at(-1)?.value ?? null;
      const variation = points.length === 0 ? null : verdict.variation;
      const { id, name, unit, owner_id: owner } = measure;
      return [id, { id, name, unit, owned: owner !== null, variation, latest }];
    }),
  );
}
