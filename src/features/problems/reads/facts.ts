import { addDays, type Day } from '../../../lib/day.ts';
import type { FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { HoldFacts, ProblemFacts } from '../rules/facts.ts';
import { RECURS_WITHIN } from '../rules/recurrence.ts';
import { storedHolds, storedProblems } from '../store/facts.ts';

/**
 * What figures of the days from `since` up to a day need of problems and holds, as known at its end: of problems also
 * those closed so early before `since` that whether they came back shows within these days.
 */
export async function problemFacts(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
  since: Day,
): Promise<{ problems: ProblemFacts[]; holds: HoldFacts[] }> {
  const [problems, holds] = await Promise.all([
    storedProblems(tx, look, addDays(since, -RECURS_WITHIN)),
    storedHolds(tx, look, since),
  ]);
  return { problems, holds };
}
