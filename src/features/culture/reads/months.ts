import type { Day } from '../../../lib/day.ts';
import { ledgerHead } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import { firstOf, lengthOf, MONTHS, monthsBefore, valuesOf, type Month } from '../rules/course.ts';
import { evaluate } from '../rules/evaluation.ts';
import { LEAVES_THE_PAST } from '../rules/past.ts';
import { DEFAULT_THRESHOLDS } from '../rules/thresholds.ts';
import { writtenInto } from '../store/kept.ts';
import { firmSince } from '../store/leading.ts';
import { firstOpened, monthsKept, type KeptMonth } from '../store/months.ts';
import { countDay } from './counts.ts';

/** What one month says by itself: counted over its own days alone. */
export async function countMonth(tx: ReadTx, scope: Scope, month: Day): Promise<KeptMonth> {
  const head = await ledgerHead(tx);
  const options = { ...DEFAULT_THRESHOLDS.counting, windowDays: lengthOf(month) };
  const counts = await countDay(tx, scope, month, options);
  const since = await firmSince(tx, { asOf: month, timeZone: scope.timeZone });
  const keptRecords = since !== null && since <= firstOf(month);
  const { indicators } = evaluate(counts, DEFAULT_THRESHOLDS);
  return { month, head, values: valuesOf(indicators, keptRecords) };
}

/**
 * The whole months up to a day that have to be counted: those that never were, and those of which something was written
 * since that may have changed them. None lies before the firm's first record.
 */
export async function monthsToCount(tx: ReadTx, scope: Scope, asOf: Day): Promise<Day[]> {
  const { timeZone } = scope;
  const begins = await firstRecord(tx, asOf, timeZone);
  if (begins === null) return [];
  const kept = (await monthsKept(tx, asOf)).map(({ month, head }) => ({ day: month, head }));
  const known = new Set(kept.map(({ day }) => day));
  const changed = await writtenInto(tx, timeZone, LEAVES_THE_PAST, kept);
  return monthsBefore(asOf, MONTHS).filter(
    (month) => firstOf(month) >= begins && (!known.has(month) || changed.has(month)),
  );
}

async function firstRecord(tx: ReadTx, asOf: Day, timeZone: string): Promise<Day | null> {
  const look = { asOf, timeZone };
  const days = [await firstOpened(tx, look), await firmSince(tx, look)];
  return days.filter((one) => one !== null).toSorted()[0] ?? null;
}

/** The months that were over by the end of a day, as the night last counted them, the earliest first. */
export async function monthsOf(tx: ReadTx, asOf: Day): Promise<readonly Month[]> {
  return monthsKept(tx, asOf);
}
