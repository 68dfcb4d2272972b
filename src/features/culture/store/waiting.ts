import { sql } from 'kysely';
import { addDays } from '../../../lib/day.ts';
import type { WaitingRow } from '../../../lib/stats/kaplan-meier.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { WaitingCounts } from '../rules/waiting.ts';
import { leaders, type Look } from './standing.ts';

type Row = WaitingRow & { readonly what: keyof WaitingCounts };

/**
 * What was proposed or opened in the last `days` days, as it stood at the end of the day, by how long it
 * had waited by then. What was stopped before it was done waited until then and is lost from view.
 *
 * @param only leaves the actions out, which are many where proposals are few
 */
export async function countWaiting(
  tx: ReadTx,
  look: Look,
  days: number,
  only?: 'decision',
): Promise<WaitingCounts> {
  const asOf = sql`${look.asOf}::date`;
  const since = sql`${addDays(look.asOf, 1 - days)}::date`;
  const until = endOfDay(look);
  const columns = sql`opened_on, accountable_id, proposed, proposed_by, decided_on, done_on, cancelled_on`;
  const done = sql`UNION ALL
      SELECT CASE WHEN l.top THEN 'doneTop' ELSE 'doneOthers' END, opened_on, done_on, cancelled_on
        FROM stood LEFT JOIN leader l ON l.person_id = accountable_id WHERE NOT proposed`;
  const { rows } = await sql<Row>`
    WITH leader AS (${leaders(look)}),
    stood AS (
      SELECT ${columns} FROM action
       WHERE organisation_id = current_organisation() AND opened_on BETWEEN ${since} AND ${asOf}
         AND (changed_at < ${until} OR (version = 1 AND import_id IS NOT NULL))
      UNION ALL
      SELECT ${columns} FROM action_past
       WHERE organisation_id = current_organisation() AND replaced_at >= ${until} AND stands_from < ${until}
         AND opened_on BETWEEN ${since} AND ${asOf}),
    waited AS (
      SELECT 'decision' AS what, opened_on, decided_on AS ended_on, NULL::date AS stopped_on
        FROM stood WHERE proposed OR decided_on IS NOT NULL
      ${only === undefined ? done : sql``})
    SELECT what, time, sum(ended::int) AS ended, sum((NOT ended)::int) AS open FROM (
      SELECT what, coalesce(ended_on <= ${asOf}, false) AS ended,
          greatest(0, least(${asOf}, ended_on, CASE WHEN ended_on IS NULL THEN stopped_on END) - opened_on) AS time
        FROM waited) w
     GROUP BY what, time ORDER BY what, time`.execute(tx);
  const of = (what: Row['what']): readonly WaitingRow[] =>
    rows.filter((row) => row.what === what).map(({ what: _what, ...row }) => row);
  return { decision: of('decision'), doneTop: of('doneTop'), doneOthers: of('doneOthers') };
}
