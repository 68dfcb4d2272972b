import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { rowsOf, type ColumnTypes } from '../../../platform/database/columns.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { FileColumns, ImportableAction, NamedPeople } from '../rules/imported.ts';

/** Columns a file fills, with their types. */
const FILE_TYPES = {
  title: 'text',
  description: 'text',
  why: 'text',
  source: 'text',
  source_reference: 'text',
  significance: 'text',
  process: 'text',
  containment: 'text',
  cause: 'text',
  corrective_action: 'text',
  result: 'text',
  cancel_reason: 'text',
  check_note: 'text',
  opened_on: 'date',
  first_due_on: 'date',
  due_on: 'date',
  contained_on: 'date',
  planned_on: 'date',
  done_on: 'date',
  proved_on: 'date',
  cancelled_on: 'date',
  check_due_on: 'date',
  checked_on: 'date',
  verdict: 'text',
  proposed: 'bool',
  accountable_id: 'uuid',
  checker_id: 'uuid',
  source_columns: 'jsonb',
} as const satisfies ColumnTypes<Omit<NewImported, 'id' | 'reference'>>;
const NEW_COLUMNS = { id: 'uuid', reference: 'text', ...FILE_TYPES } as const;
const FILE_COLUMNS = Object.keys(FILE_TYPES) as readonly (keyof typeof FILE_TYPES)[];
/** Columns that follow from a change and are put back with it. */
export const CHANGED_COLUMNS = [
  ...FILE_COLUMNS,
  'decided_on',
  'decided_by',
  'reopened_count',
  'due_moves',
  'late_moves',
] as const;

const refs = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));

export type StoredAction = ImportableAction & NamedPeople;

/** The names in `matched` of a person: a file that writes them means that person. */
const matchedWith = (alias: string) =>
  sql`coalesce((SELECT names FROM matched WHERE id = ${sql.ref(alias)}.id), '[]'::json)`;

const PERSON = (alias: string) => sql`CASE WHEN ${sql.ref(alias)}.id IS NULL THEN NULL
  ELSE json_build_object('name', ${sql.ref(alias)}.name, 'email', coalesce(${sql.ref(alias)}.email, ''),
    'also', ${matchedWith(alias)}) END`;

/** Actions by their folded references, with everything a file could change. */
export async function actionsByReference(
  tx: ReadTx,
  references: readonly string[],
): Promise<StoredAction[]> {
  const { rows } = await sql<StoredAction>`
    WITH matched AS MATERIALIZED (SELECT merged_into_id AS id, json_agg(name) AS names FROM person
      WHERE organisation_id = current_organisation() AND merged_into_id IS NOT NULL GROUP BY merged_into_id)
    SELECT a.*, '{}'::uuid[] AS helper_ids, ${PERSON('p')} AS accountable, ${PERSON('c')} AS checker,
      coalesce((SELECT json_agg(json_build_object('name', q.name, 'email', coalesce(q.email, ''),
          'also', ${matchedWith('q')}) ORDER BY q.name, q.id)
        FROM action_helper h JOIN person q ON q.organisation_id = h.organisation_id AND q.id = h.person_id
        WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id), '[]'::json) AS helpers
    FROM action a
    LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.accountable_id
    LEFT JOIN person c ON c.organisation_id = a.organisation_id AND c.id = a.checker_id
    WHERE a.organisation_id = current_organisation() AND a.folded_reference = ANY(${references}::text[])`.execute(
    tx,
  );
  return rows;
}

/** Actions as they stand, held for this transaction in the order in which every bulk change holds them. */
export async function holdImportable(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ImportableAction[]> {
  const { rows } = await sql<ImportableAction>`
    SELECT a.*, ARRAY(SELECT h.person_id FROM action_helper h
      WHERE h.organisation_id = a.organisation_id AND h.action_id = a.id ORDER BY h.person_id) AS helper_ids
    FROM action a WHERE a.organisation_id = current_organisation() AND a.id = ANY(${ids}::uuid[])
    ORDER BY a.id FOR UPDATE OF a`.execute(tx);
  return rows;
}

/** The firm's next own numbers: none of those that came in with a file is given again. */
export async function takeNumbers(
  write: WriteTx,
  organisationId: string,
  wanted: number,
  greatest: number,
): Promise<number> {
  // Nothing to change, and so no answer to wait for.
  if (wanted === 0 && greatest === 0) return 1;
  const { rows } = await sql<{ last: number }>`
    INSERT INTO action_counter (organisation_id, last) VALUES (${organisationId}, ${greatest + wanted})
    ON CONFLICT (organisation_id) DO UPDATE
      SET last = greatest(action_counter.last, ${greatest}::int) + ${wanted}::int
    RETURNING last`.execute(write);
  return (rows[0]?.last ?? wanted) - wanted + 1;
}

export type NewImported = FileColumns & {
  readonly id: string;
  readonly reference: string;
  readonly accountable_id: string | null;
  readonly checker_id: string | null;
  readonly source_columns: Readonly<Record<string, string>>;
};

/** Inserts imported actions, all in one statement. */
export async function insertImported(
  write: WriteTx,
  actions: readonly NewImported[],
  importId: string,
  now: Date,
): Promise<void> {
  const columns = refs(Object.keys(NEW_COLUMNS));
  await sql`INSERT INTO action (organisation_id, import_id, recorded_at, changed_at, ${columns})
    SELECT current_organisation(), ${importId}::uuid, ${now}::timestamptz, ${now}::timestamptz, ${columns}
    FROM ${rowsOf(NEW_COLUMNS, actions)} given`.execute(write);
}

/** Adds helpers to actions, pair by pair. */
export async function insertHelpers(
  write: WriteTx,
  pairs: readonly { readonly action: string; readonly person: string }[],
): Promise<void> {
  if (pairs.length === 0) return;
  await sql`INSERT INTO action_helper (organisation_id, action_id, person_id)
    SELECT current_organisation(), x.action, x.person
    FROM unnest(${pairs.map((one) => one.action)}::uuid[], ${pairs.map((one) => one.person)}::uuid[]) x(action, person)
    ON CONFLICT DO NOTHING`.execute(write);
}

/** Takes all helpers from these actions; a file that names helpers of an action names all of them. */
export async function removeHelpers(write: WriteTx, actionIds: readonly string[]): Promise<void> {
  if (actionIds.length === 0) return;
  await sql`DELETE FROM action_helper WHERE organisation_id = current_organisation()
    AND action_id = ANY(${actionIds}::uuid[])`.execute(write);
}

/** A change by a file: whole new values of the columns it may touch, and what undoing needs to know. */
export type ChangedByFile = {
  readonly id: string;
  readonly version: number;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly move_id: string | null;
  readonly helpers_before: readonly string[] | null;
};

/** Saves changes to actions that are held; each counts one version up and is kept for undoing. */
export async function updateImported(
  write: WriteTx,
  changes: readonly ChangedByFile[],
  importId: string,
  now: Date,
): Promise<void> {
  const sets = sql.join(
    CHANGED_COLUMNS.map((name) => sql`${sql.ref(name)} = ${sql.ref(`n.${name}`)}`),
  );
  const rows = changes.map(({ id, columns }) => ({ ...columns, id }));
  await sql`UPDATE action a SET ${sets}, version = a.version + 1, changed_at = ${now}
    FROM json_populate_recordset(NULL::action, ${JSON.stringify(rows)}::json) n
    WHERE a.organisation_id = current_organisation() AND a.id = n.id`.execute(write);
  const kept = changes.map(({ id, version, move_id, helpers_before }) => ({
    action_id: id,
    version: version + 1,
    version_before: version,
    move_id,
    helpers_before,
  }));
  await sql`INSERT INTO action_import_change
      (organisation_id, import_id, action_id, version, version_before, move_id, helpers_before)
    SELECT current_organisation(), ${importId}::uuid, action_id, version, version_before, move_id, helpers_before
    FROM json_populate_recordset(NULL::action_import_change, ${JSON.stringify(kept)}::json)`.execute(
    write,
  );
}

export type ImportMove = {
  readonly id: string;
  readonly action_id: string;
  readonly from_day: Day;
  readonly to_day: Day;
  readonly after_due: boolean;
};

/** Keeps moves of dates that came with a file in the history of each date. */
export async function insertMoves(
  write: WriteTx,
  moves: readonly ImportMove[],
  around: { readonly by: string; readonly reason: string; readonly now: Date; readonly today: Day },
): Promise<void> {
  if (moves.length === 0) return;
  await sql`INSERT INTO action_due_move
      (organisation_id, id, action_id, moved_at, moved_on, from_day, to_day, moved_by, reason, after_due)
    SELECT current_organisation(), id, action_id, ${around.now}::timestamptz, ${around.today}::date, from_day,
      to_day, ${around.by}::uuid, ${around.reason}, after_due
    FROM json_populate_recordset(NULL::action_due_move, ${JSON.stringify(moves)}::json)`.execute(
    write,
  );
}
