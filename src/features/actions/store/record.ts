import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Verdict } from '../contract/shapes.ts';
import { actionsAt, type StoredRow } from './list.ts';

/** The record itself with the names of the people in it. */
export type StoredRecord = StoredRow & {
  readonly description: string;
  readonly why: string;
  readonly containment: string;
  readonly cause: string;
  readonly corrective_action: string;
  readonly result: string;
  readonly cancel_reason: string;
  readonly decision_reason: string;
  readonly decided_on: Day | null;
  readonly decided_by: string | null;
  readonly verdict: Verdict | null;
  readonly check_note: string;
  readonly source_columns: Record<string, string>;
  readonly recorded_at: Date;
};

/** One action as it stands or stood, or undefined. */
export async function findAction(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredRecord | undefined> {
  const { rows } = await sql<StoredRecord>`
    SELECT a.*, p.name AS accountable_name,
      ARRAY(SELECT h.person_id FROM action_helper h
             WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id) AS helper_ids
    FROM ${actionsAt(context)} a
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    WHERE a.organisation_id = current_organisation() AND a.id = ${id}`.execute(tx);
  return rows[0];
}

export type StoredMove = {
  moved_on: Day;
  moved_at: Date;
  from_day: Day | null;
  to_day: Day | null;
  moved_by: string;
  reason: string;
  after_due: boolean;
};
export type StoredComment = { id: string; person_id: string; text: string; said_at: Date };
export type StoredFile = {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  uploaded_by: string;
  uploaded_at: Date;
};
export type StoredLink = { id: string; label: string; target: string };
export type StoredStory = {
  sequence: number;
  at: Date;
  type: string;
  version: number;
  actor_id: string | null;
  payload: string | null;
};

/** Everything that hangs on one action, up to the end of the day asked about, in one journey. */
export async function findAround(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<{
  moves: StoredMove[];
  comments: StoredComment[];
  files: StoredFile[];
  links: StoredLink[];
  story: StoredStory[];
}> {
  const until = sql`((${context.asOf}::date + 1)::timestamp AT TIME ZONE ${context.scope.timeZone})`;
  const [moves, comments, files, links, story] = await Promise.all([
    sql<StoredMove>`SELECT moved_on, moved_at, from_day, to_day, moved_by, reason, after_due FROM action_due_move
      WHERE organisation_id = current_organisation() AND action_id = ${id} AND moved_at < ${until}
      ORDER BY moved_at`.execute(tx),
    sql<StoredComment>`SELECT id, person_id, text, said_at FROM action_comment
      WHERE organisation_id = current_organisation() AND action_id = ${id} AND said_at < ${until}
      ORDER BY said_at`.execute(tx),
    sql<StoredFile>`SELECT f.id, f.name, f.type, f.size, f.sha256, f.uploaded_by, f.uploaded_at
      FROM action_file af JOIN file f ON f.organisation_id = af.organisation_id AND f.id = af.file_id
      WHERE af.organisation_id = current_organisation() AND af.action_id = ${id} AND f.uploaded_at < ${until}
      ORDER BY f.uploaded_at`.execute(tx),
    sql<StoredLink>`SELECT id, label, target FROM action_link
      WHERE organisation_id = current_organisation() AND action_id = ${id} ORDER BY id`.execute(tx),
    sql<StoredStory>`SELECT e.sequence, e.made_at AS at, e.type,
        (convert_from(e.entry, 'UTF8')::json ->> 'type_version')::int AS version,
        s.person_id AS actor_id, y.payload
      FROM ledger_entry e
      LEFT JOIN ledger_payload y ON y.organisation_id = e.organisation_id AND y.sequence = e.sequence
      LEFT JOIN ledger_pseudonym s ON s.organisation_id = e.organisation_id
        AND s.pseudonym = convert_from(e.entry, 'UTF8')::json ->> 'actor'
      WHERE e.organisation_id = current_organisation() AND e.object_id = ${id} AND e.made_at < ${until}
      ORDER BY e.sequence`.execute(tx),
  ]);
  return {
    moves: moves.rows,
    comments: comments.rows,
    files: files.rows,
    links: links.rows,
    story: story.rows,
  };
}

/** Names of people by id, for the parts that carry ids only. */
export async function namesOf(tx: ReadTx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`SELECT id, name FROM person
    WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.name]));
}
