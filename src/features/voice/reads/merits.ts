import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { benefitsSince, saidMerit, type SaidMerit, type StoredBenefit } from '../store/leader.ts';

export type { SaidMerit } from '../store/leader.ts';

/** What improvements done since a day brought, where somebody said so: the last of them, and all together. */
export type Benefits = {
  readonly last: StoredBenefit;
  /** A year, as those who said so count it. */
  readonly money: number;
  readonly hours: number;
  readonly count: number;
};

/** Null where nobody said of anything done since then what it brought. */
export async function benefitsOf(
  tx: ReadTx,
  since: Day,
  context: ReadContext,
): Promise<Benefits | null> {
  const all = await benefitsSince(tx, since, context);
  const [last] = all;
  if (last === undefined) return null;
  const sum = (of: 'money' | 'hours') => all.reduce((whole, one) => whole + (one[of] ?? 0), 0);
  return { last, money: sum('money'), hours: sum('hours'), count: all.length };
}

/** Somebody to thank for what they said; null where there is nobody whom the reader has not thanked. */
export function meritOfWords(
  tx: ReadTx,
  since: Day,
  context: ReadContext,
): Promise<SaidMerit | null> {
  return saidMerit(tx, since, context);
}
