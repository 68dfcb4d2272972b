import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { entriesAbout } from '../../../platform/ledger/story.ts';
import type { Verdict } from '../contract/shapes.ts';
import { actionsAt, ROW, type StoredRow } from './list.ts';

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
  readonly recorded_at: string;
};

export type StoredMove = {
  moved_on: Day;
  moved_at: string;
  from_day: Day | null;
  to_day: Day | null;
  moved_by: string;
  reason: string;
  after_due: boolean;
};
export type StoredComment = { id: string; person_id: string; text: string; said_at: string };
export type StoredFile = {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  uploaded_by: string;
  uploaded_at: string;
};
export type StoredLink = { id: string; label: string; target: string };
export type StoredStory = {
  sequence: number;
  at: string;
  type: string;
  version: number;
  actor_id: string | null;
  payload: string | null;
};

/** What hangs on one action up to the end of the day asked about, and the names of everybody in it. */
export type StoredAround = {
  readonly moves: readonly StoredMove[];
  readonly comments: readonly StoredComment[];
  readonly files: readonly StoredFile[];
  readonly links: readonly StoredLink[];
  readonly story: readonly StoredStory[];
  /** By id. An id in the story that is no person's has no name here. */
  readonly names: Readonly<Record<string, string>>;
};

/** The columns of {@link StoredRecord} that a row of the list has not. */
const WORDS = sql`a.description, a.why, a.containment, a.cause, a.corrective_action, a.result, a.cancel_reason,
  a.decision_reason, a.decided_on, a.decided_by, a.verdict, a.check_note, a.source_columns, a.recorded_at`;

/** The rows of a query as one value of the row it stands in. */
const asList = (query: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(SELECT coalesce(json_agg(r), '[]') FROM (${query}) r)`;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * One action as it stands or stood, with everything that hangs on it, or undefined. One statement:
 * this is the page opened most, and each statement more costs as much as all that this one finds. The
 * row comes as one JSON value, which is read far faster than sixty columns.
 */
export async function findAction(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<(StoredRecord & StoredAround) | undefined> {
  const until = endOfDay(context);
  const here = sql`organisation_id = current_organisation() AND action_id = ${id}`;
  const { rows } = await sql<{ record: StoredRecord & StoredAround }>`
    WITH moves AS MATERIALIZED (SELECT moved_on, moved_at, from_day, to_day, moved_by, reason, after_due
        FROM action_due_move WHERE ${here} AND moved_at < ${until} ORDER BY moved_at),
    comments AS MATERIALIZED (SELECT id, person_id, text, said_at FROM action_comment
        WHERE ${here} AND said_at < ${until} ORDER BY said_at),
    files AS MATERIALIZED (SELECT f.id, f.name, f.type, f.size, f.sha256, f.uploaded_by, f.uploaded_at
        FROM action_file af JOIN file f ON f.organisation_id = af.organisation_id AND f.id = af.file_id
        WHERE af.organisation_id = current_organisation() AND af.action_id = ${id} AND f.uploaded_at < ${until}
        ORDER BY f.uploaded_at),
    story AS MATERIALIZED (${entriesAbout([id], { asOf: context.asOf, timeZone: context.scope.timeZone })})
    SELECT row_to_json(r) AS record FROM (SELECT ${ROW}, ${WORDS}, p.name AS accountable_name, helpers.ids AS helper_ids,
      ${asList(sql`SELECT * FROM moves`)} AS moves, ${asList(sql`SELECT * FROM comments`)} AS comments,
      ${asList(sql`SELECT * FROM files`)} AS files, ${asList(sql`SELECT * FROM story`)} AS story,
      ${asList(sql`SELECT id, label, target FROM action_links_until(${until}) WHERE action_id = ${id} ORDER BY id`)} AS links,
      (SELECT coalesce(json_object_agg(n.id, n.name), '{}') FROM person n
        WHERE n.organisation_id = current_organisation() AND n.id = ANY(
          ARRAY[a.proposed_by, a.decided_by, a.decider_id, a.done_by, a.checker_id] || helpers.ids
          || ARRAY(SELECT moved_by FROM moves) || ARRAY(SELECT person_id FROM comments)
          || ARRAY(SELECT uploaded_by FROM files) || ARRAY(SELECT actor_id FROM story)
          || ARRAY(SELECT found[1]::uuid FROM story, regexp_matches(payload, ${UUID}, 'g') found))) AS names
    FROM ${actionsAt(context)} a
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT h.person_id FROM action_helper h
      WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id) AS ids) helpers
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    WHERE a.organisation_id = current_organisation() AND a.id = ${id}) r`.execute(tx);
  return rows[0]?.record;
}
