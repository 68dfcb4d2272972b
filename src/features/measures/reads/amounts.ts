import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { knownValues, storedMeasures, type StoredMeasure } from '../store/record.ts';

/** A measure of how much there was of something each month, to hold counts of something else against. */
export type AmountMeasure = { readonly id: string; readonly name: string; readonly unit: string };

/** Shares and rates are no amounts, and a week may lie in two months. */
const isAmount = ({ kind, rhythm }: StoredMeasure): boolean =>
  rhythm === 'month' && (kind === 'xmr' || kind === 'c');

/** The measures that are amounts of a month, as they stand on the day asked for. */
export async function amountMeasures(tx: ReadTx, context: ReadContext): Promise<AmountMeasure[]> {
  const measures = await storedMeasures(tx, null, context);
  return measures.filter(isAmount).map(({ id, name, unit }) => ({ id, name, unit }));
}

/** What one of {@link amountMeasures} came to in each month, as known on the day asked for. */
export async function amountsOf(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<{ period: Day; value: number }[]> {
  const values = await knownValues(tx, [id], context);
  return values.map(({ period, value }) => ({ period, value }));
}
