import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { CommitmentFacts, MessageFacts, TeamFacts, VisitFacts } from '../rules/facts.ts';

type Look = FirmDay & { readonly asOf: Day };

/** Promises whose first day lies on or after `since`. */
export async function storedCommitments(
  tx: ReadTx,
  look: Look,
  since: Day,
): Promise<CommitmentFacts[]> {
  const { rows } = await sql<CommitmentFacts>`
    SELECT c.id, c.first_due_on AS "firstDueOn",
      CASE WHEN c.withdrawn_on <= ${look.asOf}::date THEN c.withdrawn_on END AS "withdrawnOn",
      (SELECT min(e.on_day) FROM commitment_evidence e WHERE e.organisation_id = c.organisation_id
        AND e.commitment_id = c.id AND e.added_at < ${endOfDay(look)}) AS "shownOn"
    FROM commitment c WHERE c.organisation_id = current_organisation() AND c.made_at < ${endOfDay(look)}
      AND c.first_due_on >= ${since}::date ORDER BY c.id`.execute(tx);
  return rows;
}

/** Visits of the days from `since` on, and those recorded since then. */
export async function storedVisits(tx: ReadTx, look: Look, since: Day): Promise<VisitFacts[]> {
  const until = endOfDay(look);
  const recorded = sql`(v.recorded_at AT TIME ZONE ${look.timeZone})::date`;
  const { rows } = await sql<VisitFacts>`
    SELECT v.id, v.team_id AS "teamId", v.visited_on AS "visitedOn", ${recorded} AS "recordedOn",
      EXISTS (SELECT FROM person_role r WHERE r.organisation_id = v.organisation_id AND r.person_id = v.visited_by
        AND r.role = 'top_management' AND r.starts_on <= v.visited_on
        AND (r.ends_on IS NULL OR r.ends_on >= v.visited_on)) AS "byTop",
      coalesce((SELECT json_agg(CASE WHEN p.replied_at < ${until} THEN p.replied_on END ORDER BY p.position)
        FROM visit_point p WHERE p.organisation_id = v.organisation_id AND p.visit_id = v.id), '[]') AS replies
    FROM visit v WHERE v.organisation_id = current_organisation() AND v.recorded_at < ${until}
      AND (v.visited_on >= ${since}::date OR ${recorded} >= ${since}::date) ORDER BY v.id`.execute(
    tx,
  );
  return rows;
}

/** Messages that were written on or after `since` and recorded by the end of the day looked at. */
export async function storedMessages(tx: ReadTx, look: Look, since: Day): Promise<MessageFacts[]> {
  const { rows } = await sql<MessageFacts>`SELECT id, written_on AS "writtenOn" FROM why_message
    WHERE organisation_id = current_organisation() AND recorded_at < ${endOfDay(look)}
      AND written_on >= ${since}::date ORDER BY id`.execute(tx);
  return rows;
}

/** The teams that were not closed by then. When a team was set up is not told by its row. */
export async function storedTeams(tx: ReadTx, { asOf }: Look): Promise<TeamFacts[]> {
  const { rows } = await sql<TeamFacts>`SELECT id FROM team
    WHERE organisation_id = current_organisation() AND (closed_on IS NULL OR closed_on > ${asOf}::date)
    ORDER BY id`.execute(tx);
  return rows;
}
