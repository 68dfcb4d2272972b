import { sql } from 'kysely';
import { rowsOf, type ColumnTypes } from '../../../platform/database/columns.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { PersonWritten } from '../../imports/rules/register.ts';
import type { FileColumns, ImportableProblem } from '../rules/imported.ts';

/** A problem as a file brings it in. */
export type NewImported = Omit<FileColumns, 'causes' | 'root_keys'> & {
  readonly id: string;
  readonly reference: string;
  readonly owner_id: string | null;
  readonly causes: string;
  readonly root_keys: string;
  readonly source_columns: Readonly<Record<string, string>>;
};

const COLUMNS = {
  id: 'uuid',
  reference: 'text',
  title: 'text',
  what_happened: 'text',
  kind: 'text',
  found_by: 'text',
  found_in: 'text',
  severity: 'text',
  process: 'text',
  place: 'text',
  concerns: 'text',
  happened_on: 'date',
  noticed_on: 'date',
  closed_on: 'date',
  withdrawn_on: 'date',
  verdict: 'text',
  checked_on: 'date',
  check_note: 'text',
  cost_known: 'numeric',
  cost_estimated: 'numeric',
  causes: 'jsonb',
  // The name by which the catalogue knows a list of texts.
  root_keys: '_text',
  owner_id: 'uuid',
  source_columns: 'jsonb',
} as const satisfies ColumnTypes<NewImported>;

/** Columns that a file changes and that are put back when its import is undone. */
export const CHANGED_COLUMNS = [
  'title',
  'what_happened',
  'kind',
  'found_by',
  'found_in',
  'severity',
  'process',
  'place',
  'concerns',
  'happened_on',
  'noticed_on',
  'closed_on',
  'withdrawn_on',
  'verdict',
  'checked_on',
  'check_note',
  'cost_known',
  'cost_estimated',
  'causes',
  'root_keys',
  'owner_id',
  'source_columns',
] as const;

const written = (kind: 'containment' | 'correction') => sql`
  coalesce((SELECT string_agg(e.text, E'\n' ORDER BY e.done_on, e.written_at, e.id)
    FROM problem_entry e WHERE e.organisation_id = p.organisation_id AND e.problem_id = p.id
      AND e.kind = ${kind} AND e.removed_at IS NULL), '') AS ${sql.ref(kind)}`;
// The driver takes the last of two columns of one name: amounts as numbers, not as text.
const IMPORTABLE = sql`p.*, p.cost_known::float8 AS cost_known, p.cost_estimated::float8 AS cost_estimated,
  ${written('containment')}, ${written('correction')}`;

export type StoredImportable = ImportableProblem & { readonly owner: PersonWritten | null };

/** Problems by their folded references, with everything a file could change. */
export async function problemsByReference(
  tx: ReadTx,
  references: readonly string[],
): Promise<StoredImportable[]> {
  const { rows } = await sql<StoredImportable>`
    WITH matched AS MATERIALIZED (SELECT merged_into_id AS id, json_agg(name) AS names FROM person
      WHERE organisation_id = current_organisation() AND merged_into_id IS NOT NULL GROUP BY merged_into_id)
    SELECT ${IMPORTABLE}, CASE WHEN o.id IS NULL THEN NULL
      ELSE json_build_object('name', o.name, 'email', coalesce(o.email, ''),
        'also', coalesce((SELECT names FROM matched WHERE id = o.id), '[]'::json)) END AS owner
    FROM problem p LEFT JOIN person o ON o.organisation_id = p.organisation_id AND o.id = p.owner_id
    WHERE p.organisation_id = current_organisation() AND p.folded_reference = ANY(${references}::text[])`.execute(
    tx,
  );
  return rows;
}

/** Problems as they stand, held for this transaction in the order of their ids. */
export async function holdImportable(
  tx: ReadTx,
  ids: readonly string[],
): Promise<ImportableProblem[]> {
  const { rows } = await sql<ImportableProblem>`SELECT ${IMPORTABLE} FROM problem p
    WHERE p.organisation_id = current_organisation() AND p.id = ANY(${ids}::uuid[])
    ORDER BY p.id FOR UPDATE OF p`.execute(tx);
  return rows;
}

/** The firm's next own numbers: none of those that came in with a file is given again. */
export async function takeNumbers(
  write: WriteTx,
  organisationId: string,
  wanted: number,
  greatest: number,
): Promise<number> {
  if (wanted === 0 && greatest === 0) return 1;
  const { rows } = await sql<{ last: number }>`
    INSERT INTO problem_counter (organisation_id, series, last)
    VALUES (${organisationId}, 'N', ${greatest + wanted})
    ON CONFLICT (organisation_id, series) DO UPDATE
      SET last = greatest(problem_counter.last, ${greatest}::int) + ${wanted}::int
    RETURNING last`.execute(write);
  return (rows[0]?.last ?? wanted) - wanted + 1;
}

const refs = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));

/** Inserts imported problems, all in one statement. */
export async function insertImported(
  write: WriteTx,
  problems: readonly NewImported[],
  importId: string,
  now: Date,
): Promise<void> {
  const columns = refs(Object.keys(COLUMNS));
  await sql`INSERT INTO problem (organisation_id, import_id, recorded_at, changed_at, ${columns})
    SELECT current_organisation(), ${importId}::uuid, ${now}::timestamptz, ${now}::timestamptz, ${columns}
    FROM ${rowsOf(COLUMNS, problems)} given`.execute(write);
}

export type ImportedEntry = {
  readonly id: string;
  readonly kind: 'containment' | 'correction';
  readonly problem_id: string;
  readonly text: string;
  readonly done_on: string;
  readonly done_by: string | null;
};

/** What was done, as files say it. */
export async function insertEntries(
  write: WriteTx,
  entries: readonly ImportedEntry[],
  by: string,
  now: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await sql`INSERT INTO problem_entry
      (organisation_id, id, problem_id, kind, text, done_on, done_by, written_by, written_at)
    SELECT current_organisation(), id, problem_id, kind, text, done_on, done_by, ${by}::uuid,
      ${now}::timestamptz
    FROM json_populate_recordset(NULL::problem_entry, ${JSON.stringify(entries)}::json)`.execute(
    write,
  );
}

/** A change by a file: whole new values of the columns it may touch, and what undoing needs to know. */
export type ChangedByFile = {
  readonly id: string;
  readonly version: number;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly entry_ids: readonly string[];
};

/** Saves changes to problems that are held; each counts one version up and is kept for undoing. */
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
  await sql`UPDATE problem p SET ${sets}, version = p.version + 1, changed_at = ${now}
    FROM json_populate_recordset(NULL::problem, ${JSON.stringify(rows)}::json) n
    WHERE p.organisation_id = current_organisation() AND p.id = n.id`.execute(write);
  const kept = changes.map(({ id, version, entry_ids }) => ({
    problem_id: id,
    version: version + 1,
    version_before: version,
    entry_ids,
  }));
  await sql`INSERT INTO problem_import_change
      (organisation_id, import_id, problem_id, version, version_before, entry_ids)
    SELECT current_organisation(), ${importId}::uuid, problem_id, version, version_before, entry_ids
    FROM json_populate_recordset(NULL::problem_import_change, ${JSON.stringify(kept)}::json)`.execute(
    write,
  );
}

export type ImportedCost = {
  readonly problem_id: string;
  readonly problem_version: number;
  readonly known: number | null;
  readonly estimated: number | null;
};

/** What files say problems cost, each as said by whoever brought it in. */
export async function insertImportedCosts(
  write: WriteTx,
  costs: readonly ImportedCost[],
  by: string,
  now: Date,
): Promise<void> {
  if (costs.length === 0) return;
  await sql`INSERT INTO problem_cost
      (organisation_id, problem_id, problem_version, known, estimated, said_by, said_at)
    SELECT current_organisation(), problem_id, problem_version, known, estimated, ${by}::uuid, ${now}::timestamptz
    FROM json_populate_recordset(NULL::problem_cost, ${JSON.stringify(costs)}::json)`.execute(
    write,
  );
}
