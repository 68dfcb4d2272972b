import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Done } from '../rules/around.ts';
import { begunBetween, closedBetween } from './leading.ts';
import type { Look } from './standing.ts';

/** A visit of a certification body that had begun: audits of one kind that are held on the same days are one. */
export type HeldAudit = {
  /** Of the first of its audits. */
  readonly id: string;
  readonly ids: readonly string[];
  /** The keys of the standards that were audited. */
  readonly standards: readonly string[];
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
};

/** Visits for external audits that had begun by a day, from another on; the latest first. */
export async function auditsHeld(tx: ReadTx, asOf: Day, since: Day): Promise<HeldAudit[]> {
  const { rows } = await sql<HeldAudit>`
    SELECT array_agg(a.id ORDER BY a.id) AS ids, array_agg(DISTINCT h.standard ORDER BY h.standard) AS standards,
      min(a.id::text) AS id, a.kind, a.starts_on AS "startsOn", a.ends_on AS "endsOn"
    FROM external_audit a JOIN standard_held h ON h.organisation_id = a.organisation_id AND h.id = a.standard_held_id
    WHERE a.organisation_id = current_organisation() AND a.starts_on BETWEEN ${since}::date AND ${asOf}::date
    GROUP BY a.kind, a.starts_on, a.ends_on ORDER BY a.starts_on DESC, a.ends_on DESC, a.kind`.execute(
    tx,
  );
  return rows;
}

/** What was closed, begun and written from one day up to another, as known by the end of the day that is looked at. */
export async function doneBetween(tx: ReadTx, look: Look, from: Day, to: Day): Promise<Done[]> {
  const closed = await closedBetween(tx, look, from, to);
  const begun = await begunBetween(tx, look, from, to);
  const { rows: written } = await sql<{ id: string; on: Day }>`
    SELECT id, written_on AS "on" FROM why_message
    WHERE organisation_id = current_organisation() AND recorded_at < ${endOfDay(look)}
      AND written_on BETWEEN ${from}::date AND ${to}::date ORDER BY written_on, id`.execute(tx);
  return [
    ...closed.map((one) => ({ ...one, what: 'closed' }) as Done),
    ...begun.map((one) => ({ ...one, what: 'begun' }) as Done),
    ...written.map((one): Done => ({ ...one, kind: 'why_message', what: 'written' })),
  ];
}
