import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { IndicatorId } from '../rules/thresholds.ts';
import type { Look } from './standing.ts';

/** Limits as they were set once; both null where the model's were to hold again. */
export type StoredLimits = {
  readonly indicator: IndicatorId;
  readonly version: number;
  readonly watch: number | null;
  readonly act: number | null;
  readonly reason: string;
  readonly setOn: Day;
};

/** The limits that held at the end of a day, of each indicator for which some were ever set. */
export async function limitsAt(tx: ReadTx, look: Look): Promise<StoredLimits[]> {
  const { rows } = await sql<StoredLimits>`
    SELECT DISTINCT ON (indicator) indicator, version, watch, act, reason, set_on AS "setOn" FROM indicator_limit
    WHERE organisation_id = current_organisation() AND set_at < ${endOfDay(look)}
    ORDER BY indicator, version DESC`.execute(tx);
  return rows;
}

/** Every version of the limits of one indicator by the end of a day, the latest first. */
export async function limitVersions(
  tx: ReadTx,
  look: Look,
  indicator: IndicatorId,
): Promise<StoredLimits[]> {
  const { rows } = await sql<StoredLimits>`
    SELECT indicator, version, watch, act, reason, set_on AS "setOn" FROM indicator_limit
    WHERE organisation_id = current_organisation() AND indicator = ${indicator} AND set_at < ${endOfDay(look)}
    ORDER BY version DESC`.execute(tx);
  return rows;
}

/** The latest limits of an indicator; two who set some at once come one after the other. */
export async function lockLimits(
  tx: ReadTx,
  indicator: IndicatorId,
): Promise<StoredLimits | undefined> {
  await oneAtATime(tx, 'indicator_limit');
  const { rows } = await sql<StoredLimits>`
    SELECT indicator, version, watch, act, reason, set_on AS "setOn" FROM indicator_limit
    WHERE organisation_id = current_organisation() AND indicator = ${indicator}
    ORDER BY version DESC LIMIT 1`.execute(tx);
  return rows[0];
}

/** Adds limits as the version after that of {@link lockLimits}; both null where those of the model hold again. */
export async function insertLimits(
  write: WriteTx,
  limits: {
    organisation_id: string;
    id: string;
    indicator: IndicatorId;
    version: number;
    watch: number | null;
    act: number | null;
    reason: string;
    set_by: string;
    set_on: Day;
    set_at: Date;
  },
): Promise<void> {
  await write.insertInto('indicator_limit').values(limits).execute();
}
