import { sql, type RawBuilder } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Obstacle } from '../commands/registers.ts';

const MOST_SHOWN = 200;

/**
 * A table whose rows files make and change. Beside it stand its earlier states, `<table>_past`, and what each import changed,
 * `<table>_import_change` with `<table>_id`.
 */
export type Undoable = {
  readonly table: string;
  /** What record `r` is called where that is no column of its own. */
  readonly title?: RawBuilder<string>;
  /** The columns a file changes, which are put back. */
  readonly columns: readonly string[];
  /** True of a record `t` that something hangs on which would go with it. */
  readonly hangsOn: (importId: string) => RawBuilder<unknown>;
  /** Puts back what stands beside the records; called before they are. */
  readonly beside: (write: WriteTx, importId: string, undone: Undone) => Promise<void>;
};

/** When and by whom an import is undone. */
export type Undone = { readonly now: Date; readonly by: string };

export type Touched = {
  id: string;
  reference: string;
  title: string;
  version: number;
  made: boolean;
  version_before: number | null;
};

/** The names the statements are put together of; none of them comes from anywhere but the code. */
const namesOf = ({ table }: Undoable) => ({
  records: sql.table(table),
  past: sql.table(`${table}_past`),
  changes: sql.table(`${table}_import_change`),
  of: (alias: string) => sql.ref(`${alias}.${table}_id`),
  column: sql.ref(`${table}_id`),
});

const mine = (importId: string) =>
  sql`c.organisation_id = current_organisation() AND c.import_id = ${importId}`;

/** As the import left it: untouched since, or put back to that by undoing a later import. */
function touched(kind: Undoable, importId: string): RawBuilder<unknown> {
  const { records, changes, of } = namesOf(kind);
  return sql`
    SELECT r.id, r.reference, ${kind.title ?? sql`r.title`} AS title, r.version, r.import_id IS NOT DISTINCT FROM ${importId}::uuid AS made,
      c.version_before, r.version <> coalesce(c.version, 1) AS changed
    FROM ${records} r LEFT JOIN ${changes} c ON c.organisation_id = r.organisation_id AND ${of('c')} = r.id
      AND c.import_id = ${importId}
    WHERE r.organisation_id = current_organisation() AND (r.import_id = ${importId} OR ${of('c')} IS NOT NULL)`;
}

/** Records of an import that somebody has worked on since, or that something hangs on which would go with them. */
export async function obstaclesTo(
  tx: ReadTx,
  kind: Undoable,
  importId: string,
): Promise<{ total: number; rows: Obstacle[] }> {
  const { rows } = await sql<Obstacle & { total: number }>`
    SELECT t.id, t.reference, t.title, CASE WHEN t.changed THEN 'changed' ELSE 'spoken_of' END AS why,
      count(*) OVER () AS total
    FROM (${touched(kind, importId)}) t
    WHERE t.changed OR (t.made AND (${kind.hangsOn(importId)}))
    ORDER BY t.reference, t.id LIMIT ${MOST_SHOWN}`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, reference, title, why }) => ({ id, reference, title, why })),
  };
}

/** Everything an import made or changed, held for this transaction. */
export async function holdTouched(
  tx: ReadTx,
  kind: Undoable,
  importId: string,
): Promise<Touched[]> {
  const { records, changes, of } = namesOf(kind);
  await sql`SELECT 1 FROM ${records} r WHERE r.organisation_id = current_organisation()
    AND (r.import_id = ${importId} OR r.id IN (SELECT ${of('c')} FROM ${changes} c WHERE ${mine(importId)}))
    ORDER BY r.id FOR UPDATE`.execute(tx);
  const { rows } =
    await sql<Touched>`SELECT t.* FROM (${touched(kind, importId)}) t ORDER BY t.id`.execute(tx);
  return rows;
}

/** Removes what an import made; what belongs to it goes with it. */
export async function deleteMade(write: WriteTx, kind: Undoable, importId: string): Promise<void> {
  const { records, past } = namesOf(kind);
  await sql`DELETE FROM ${past} p USING ${records} r
    WHERE r.organisation_id = current_organisation() AND r.import_id = ${importId}
      AND p.organisation_id = r.organisation_id AND p.id = r.id`.execute(write);
  await sql`DELETE FROM ${records} WHERE organisation_id = current_organisation()
    AND import_id = ${importId}`.execute(write);
}

/**
 * Puts back what an import changed, as a further version: the past stays as it was. Imports that had
 * left these records in the state they are in again may be undone in turn.
 */
export async function putBack(
  write: WriteTx,
  kind: Undoable,
  importId: string,
  undone: Undone,
): Promise<void> {
  const { records, past, changes, of } = namesOf(kind);
  await kind.beside(write, importId, undone);
  const sets = sql.join(
    kind.columns.map((name) => sql`${sql.ref(name)} = ${sql.ref(`s.${name}`)}`),
  );
  await sql`UPDATE ${records} r SET ${sets}, version = r.version + 1, changed_at = ${undone.now}
    FROM ${changes} c
      JOIN ${past} p ON p.organisation_id = c.organisation_id AND p.id = ${of('c')} AND p.version = c.version_before,
      jsonb_populate_record(NULL::${records}, p.state) s
    WHERE ${mine(importId)} AND r.organisation_id = c.organisation_id AND r.id = ${of('c')}`.execute(
    write,
  );
  await leftAgain(write, kind, importId);
}

/** What an earlier import had left stands again, under a new version. */
async function leftAgain(write: WriteTx, kind: Undoable, importId: string): Promise<void> {
  const { records, changes, of, column } = namesOf(kind);
  const changed = sql`${changes} c JOIN ${records} r ON r.organisation_id = c.organisation_id AND r.id = ${of('c')}`;
  await sql`UPDATE ${changes} o SET version = r.version FROM ${changed}
    WHERE ${mine(importId)} AND o.organisation_id = c.organisation_id AND ${of('o')} = ${of('c')}
      AND o.import_id <> c.import_id AND o.version = c.version_before`.execute(write);
  await sql`INSERT INTO ${changes} (organisation_id, import_id, ${column}, version)
    SELECT c.organisation_id, r.import_id, r.id, r.version FROM ${changed}
    WHERE ${mine(importId)} AND c.version_before = 1 AND r.import_id IS NOT NULL
    ON CONFLICT (organisation_id, import_id, ${column}) DO NOTHING`.execute(write);
  await sql`DELETE FROM ${changes} c WHERE ${mine(importId)}`.execute(write);
}
