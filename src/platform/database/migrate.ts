import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

// One number for one lock: two processes that start together migrate one after the other.
const MIGRATION_LOCK = 727_001;

/** A database newer than this program. Start-up ends with its sentence, and nothing is changed. */
export class MigrationRefusal extends Error {}

/**
 * Brings the schema up to date: every file of `directory` that was not run yet, in order of its
 * number, each in a transaction of its own. Safe to call from several processes at once, and to
 * call again after being killed.
 * @param before runs first, under the same lock (roles the migrations name)
 * @param only when given, of the files not run yet only these (a backup is loaded into the schema it was made with)
 * @returns the names of the files run now
 */
export async function migrate(
  owner: pg.ClientBase,
  directory: string,
  before: () => Promise<void>,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  const files = (await readdir(directory))
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .toSorted();
  await owner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await owner.query('SET client_min_messages = warning');
    await before();
    await owner.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await owner.query<{ name: string }>('SELECT name FROM migration');
    const done = new Set(rows.map((row) => row.name));
    const unknown = [...done].find((name) => !files.includes(name));
    if (unknown !== undefined) {
      throw new MigrationRefusal(
        `This database was changed by a newer Plumbline (${unknown}). Start that version, or restore a backup.`,
      );
    }
    const due = files.filter((name) => !done.has(name) && (only?.has(name) ?? true));
    for (const name of due) await runFile(owner, join(directory, name), name);
    return due;
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

async function runFile(owner: pg.ClientBase, path: string, name: string): Promise<void> {
  const sql = await readFile(path, 'utf8');
  await owner.query('BEGIN');
  try {
    await owner.query(sql);
    await owner.query('INSERT INTO migration (name) VALUES ($1)', [name]);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
