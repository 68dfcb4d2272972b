import { sql } from 'kysely';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Upload } from '../../../platform/files/files.ts';
import type { RefusalGiven } from '../contract/parts.ts';
import type { Effect } from '../contract/shapes.ts';
import type { ImportState } from '../contract/states.ts';
import type { Choices } from '../contract/values.ts';
import type { Checked, Found } from '../rules/standing.ts';

type Named = { readonly id: string; readonly name: string } | null;

/** One import as it is kept. */
export type StoredImport = {
  readonly id: string;
  readonly register: string;
  readonly state: ImportState;
  readonly version: number;
  readonly file_id: string;
  readonly file: { name: string; size: number; sha256: string };
  readonly storage_key: string;
  readonly asked_by: string;
  readonly opened_by: Named;
  readonly opened_at: Date;
  readonly without_refused: boolean;
  readonly refusal: RefusalGiven | null;
  readonly trouble: RefusalGiven | null;
  readonly found: Found | null;
  readonly choices: Choices | null;
  readonly checked: Checked | null;
  readonly tried: Effect | null;
  readonly done: Effect | null;
  readonly undone_at: Date | null;
  readonly undone_by: Named;
  readonly work_id: string | null;
  readonly progress: { done: number; total: number; of: 'share' | 'rows' | 'record' } | null;
};

const named = (person: string) => sql`CASE WHEN ${sql.ref(person)}.id IS NULL THEN NULL
  ELSE json_build_object('id', ${sql.ref(person)}.id, 'name', ${sql.ref(person)}.name) END`;

const HEAD = sql`i.id, i.register, i.state, i.version, i.file_id, i.asked_by, i.opened_at, i.without_refused,
  i.done, i.undone_at, f.storage_key, w.id AS work_id,
  json_build_object('name', f.name, 'size', f.size, 'sha256', f.sha256) AS file,
  ${named('o')} AS opened_by, ${named('u')} AS undone_by`;

const FROM = sql`FROM import i
  JOIN file f ON f.organisation_id = i.organisation_id AND f.id = i.file_id
  LEFT JOIN person o ON o.organisation_id = i.organisation_id AND o.id = i.opened_by
  LEFT JOIN person u ON u.organisation_id = i.organisation_id AND u.id = i.undone_by
  LEFT JOIN import_work w ON w.organisation_id = i.organisation_id AND w.import_id = i.id
  WHERE i.organisation_id = current_organisation()`;

/** An import, whatever became of it, with its progress where it is worked on; {@link lockImport} holds it too. */
export async function findImport(tx: ReadTx, id: string): Promise<StoredImport | undefined> {
  const { rows } = await sql<StoredImport>`
    SELECT ${HEAD}, i.refusal, i.trouble, i.found, i.choices, i.checked, i.tried,
      CASE WHEN w.id IS NULL THEN NULL
        ELSE json_build_object('done', w.done, 'total', w.total, 'of', w.of) END AS progress
    ${FROM} AND i.id = ${id}`.execute(tx);
  return rows[0];
}

/** The same, held for this transaction. */
export async function lockImport(tx: ReadTx, id: string): Promise<StoredImport | undefined> {
  await sql`SELECT 1 FROM import WHERE organisation_id = current_organisation() AND id = ${id}
    FOR UPDATE`.execute(tx);
  return findImport(tx, id);
}

export type ListedImport = Pick<
  StoredImport,
  | 'id'
  | 'register'
  | 'state'
  | 'version'
  | 'file'
  | 'opened_by'
  | 'opened_at'
  | 'done'
  | 'undone_at'
  | 'undone_by'
> & { readonly rows: number | null };

/** All imports, the latest first. */
export async function listImports(tx: ReadTx): Promise<ListedImport[]> {
  const { rows } = await sql<ListedImport>`
    SELECT ${HEAD}, (i.checked -> 'counts' ->> 'rows')::int AS rows
    ${FROM} ORDER BY i.opened_at DESC, i.id DESC LIMIT 500`.execute(tx);
  return rows;
}

/** Imports opened before an instant, whose rows are still laid out and with which no work is going on. */
export async function importsLaidOutBefore(tx: ReadTx, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT i.id FROM import i
    WHERE i.organisation_id = current_organisation()
      AND coalesce(i.undone_at, i.done_at, i.opened_at) < ${before}
      AND EXISTS (SELECT FROM import_row r
        WHERE r.organisation_id = i.organisation_id AND r.import_id = i.id)
      AND NOT EXISTS (SELECT FROM import_work w
        WHERE w.organisation_id = i.organisation_id AND w.import_id = i.id)
    ORDER BY i.opened_at, i.id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Keeps the file, and the import it becomes. */
export async function insertImport(
  write: WriteTx,
  given: { id: string; fileId: string; register: string; upload: Upload },
  { organisationId, actor, now }: CommandContext,
): Promise<void> {
  const { storageKey, ...facts } = given.upload;
  await write
    .insertInto('file')
    .values({
      organisation_id: organisationId,
      id: given.fileId,
      ...facts,
      storage_key: storageKey,
      uploaded_by: actor.personId,
      uploaded_at: now,
    })
    .execute();
  await write
    .insertInto('import')
    .values({
      organisation_id: organisationId,
      id: given.id,
      register: given.register,
      file_id: given.fileId,
      state: 'reading',
      opened_by: actor.personId,
      opened_at: now,
      asked_by: actor.personId,
    })
    .execute();
}

/** What a person's decision, or the end of a piece of work, changes. What is left out stays. */
export type ImportPatch = {
  readonly state: ImportState;
  readonly version?: number;
  readonly asked_by?: string;
  readonly without_refused?: boolean;
  readonly refusal?: RefusalGiven | null;
  readonly trouble?: RefusalGiven | null;
  readonly found?: Found;
  readonly choices?: Choices;
  readonly checked?: Checked | null;
  readonly tried?: Effect | null;
  readonly done?: Effect;
  readonly done_at?: Date;
  readonly undone_by?: string;
  readonly undone_at?: Date;
};

const JSON_COLUMNS = new Set([
  'refusal',
  'trouble',
  'found',
  'choices',
  'checked',
  'tried',
  'done',
]);

/** Changes what the patch says and looks at nothing: the version counts up only where the patch says so. */
export async function updateImport(write: WriteTx, id: string, patch: ImportPatch): Promise<void> {
  const changes = Object.entries(patch).map(([column, value]) =>
    JSON_COLUMNS.has(column)
      ? sql`${sql.ref(column)} = ${value === null ? null : JSON.stringify(value)}::jsonb`
      : sql`${sql.ref(column)} = ${value}`,
  );
  await sql`UPDATE import SET ${sql.join(changes)}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
}
