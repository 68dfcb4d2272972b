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
  const until = endOfDay(look);
  const { rows } = await sql<OpenedFacts>`
    SELECT opened_on AS "openedOn", source IN ('idea', 'opportunity') AS proactive, count(*) AS count FROM (
      SELECT opened_on, source, proposed FROM action WHERE organisation_id = current_organisation()
        AND (changed_at < ${until} OR (version = 1 AND import_id IS NOT NULL))
      UNION ALL
      SELECT opened_on, source, proposed FROM action_past WHERE organisation_id = current_organisation()
        AND replaced_at >= ${until} AND stands_from < ${until}) a
    WHERE NOT proposed AND opened_on BETWEEN ${since}::date AND ${look.asOf}::date GROUP BY 1, 2`.execute(
    tx,
  );
  return rows;
}
