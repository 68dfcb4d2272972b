import { addDays, day, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { costs } from '../rules/trends.ts';
import { countedSince } from '../store/others.ts';

/** What the problems of a month cost: as known, and as estimated where that is not known. */
export type Cost = { readonly known: number; readonly estimated: number };

export type CostNow = {
  readonly month: Day;
  readonly now: Cost;
  readonly before: Cost;
  /** Problems noticed this month of which nobody has said what they cost. */
  readonly unsaid: number;
};

const firstOf = (on: Day): Day => day(`${on.slice(0, 8)}01`);

/** What went wrong costs, this month and the whole of the one before; null where no problem was noticed in either. */
export async function costNow(tx: ReadTx, context: ReadContext): Promise<CostNow | null> {
  const month = firstOf(context.asOf);
  const last = firstOf(addDays(month, -1));
  const query = { since: last, kind: undefined, process: undefined };
  const stored = await countedSince(tx, query, context);
  if (stored.length === 0) return null;
  const problems = stored.map((one) => ({ ...one, root_categories: [] }));
  const [before, now] = costs(problems, [last, month]).map(({ known, estimated }) => ({
    known,
    estimated,
  })) as [Cost, Cost];
  const unsaid = stored.filter(
    ({ noticed_on: on, cost_known: known, cost_estimated: estimated }) =>
      on >= month && known === null && estimated === null,
  ).length;
  return { month, now, before, unsaid };
}
