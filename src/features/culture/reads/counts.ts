import type { Day } from '../../../lib/day.ts';
import { ledgerHead } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import type { ActionAggregates } from '../rules/aggregates.ts';
import { LEAVES_THE_PAST } from '../rules/past.ts';
import { DEFAULT_THRESHOLDS } from '../rules/thresholds.ts';
import { countActions } from '../store/counts.ts';
import { keptOf, wroteInto, type KeptCounts } from '../store/kept.ts';

const MOST_REMEMBERED = 500;

/** Past days as this process last counted or read them; the ledger's head says whether they still hold. */
const remembered = new Map<string, KeptCounts>();

/** Counts a day from the records, whatever is kept of it. */
export function countDay(tx: ReadTx, scope: Scope, asOf: Day): Promise<ActionAggregates> {
  return countActions(tx, { asOf, timeZone: scope.timeZone }, DEFAULT_THRESHOLDS.counting);
}

/**
 * The counts of a day that is over. Ordinary acts change no past day, so most writes cost the next page
 * one day's count and not three; docs/decisions/0009-kept-evaluations.md says which of a kept and a fresh
 * count is the truth.
 */
export async function countPastDay(tx: ReadTx, scope: Scope, asOf: Day): Promise<KeptCounts> {
  const key = `${scope.organisationId} ${asOf}`;
  const head = await ledgerHead(tx, scope.organisationId);
  const before = remembered.get(key) ?? (await keptOf(tx, asOf));
  const holds =
    before !== undefined &&
    before.head <= head &&
    !(await wroteInto(tx, { asOf, timeZone: scope.timeZone }, LEAVES_THE_PAST, before.head));
  const counts = holds ? before.counts : await countDay(tx, scope, asOf);
  remembered.delete(key);
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.delete(remembered.keys().next().value as string);
  }
  remembered.set(key, { head, counts });
  return { head, counts };
}
