import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { OpenedFacts, ReportFacts } from '../rules/aggregates/voice.ts';
import { localDay, type Look } from './standing.ts';

/** Who wrote down a problem since a day, by name; not those whom an import named. */
export async function reportFacts(tx: ReadTx, look: Look, since: Day): Promise<ReportFacts[]> {
  const on = localDay('p.recorded_at', look.timeZone);
  const { rows } = await sql<ReportFacts>`
    SELECT DISTINCT p.raised_by AS "personId", ${on} AS on FROM problem p
    WHERE p.organisation_id = current_organisation() AND p.raised_by IS NOT NULL AND p.import_id IS NULL
      AND p.recorded_at < ${endOfDay(look)} AND ${on} >= ${since}::date
    ORDER BY 2, 1`.execute(tx);
  return rows;
}

/** How many actions were opened on each day since one, as they stood at the end of another, by whether they came from an idea or an opportunity. */
export async function openedFacts(tx: ReadTx, look: Look, since: Day): Promise<OpenedFacts[]> {
  const { rows } = await sql<OpenedFacts>`
    SELECT a.opened_on AS "openedOn", a.source IN ('idea', 'opportunity') AS proactive, count(*) AS count
    FROM action_as_of(${endOfDay(look)}, ${look.asOf}::date) a
    WHERE NOT a.proposed AND a.opened_on BETWEEN ${since}::date AND ${look.asOf}::date
    GROUP BY 1, 2`.execute(tx);
  return rows;
}
