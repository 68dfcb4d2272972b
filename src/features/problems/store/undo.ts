import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { CHANGED_COLUMNS } from './import.ts';

const MOST_SHOWN = 200;

// As the import left it: untouched since, or put back to that by undoing a later import.
const touched = (importId: string) => sql`
  SELECT p.id, p.reference, p.title, p.version, p.import_id IS NOT DISTINCT FROM ${importId}::uuid AS made,
    c.version_before, p.version <> coalesce(c.version, 1) AS changed
  FROM problem p
  LEFT JOIN problem_import_change c ON c.organisation_id = p.organisation_id AND c.problem_id = p.id
    AND c.import_id = ${importId}
  WHERE p.organisation_id = current_organisation() AND (p.import_id = ${importId} OR c.problem_id IS NOT NULL)`;

export type ProblemObstacle = {
  id: string;
  reference: string;
  title: string;
  why: 'changed' | 'spoken_of';
};

/** Problems of an import that somebody has worked on since, or that something hangs on which would go with them. */
export async function obstaclesTo(
  tx: ReadTx,
  importId: string,
): Promise<{ total: number; rows: ProblemObstacle[] }> {
  const { rows } = await sql<ProblemObstacle & { total: number }>`
    SELECT t.id, t.reference, t.title, CASE WHEN t.changed THEN 'changed' ELSE 'spoken_of' END AS why,
      count(*) OVER () AS total
    FROM (${touched(importId)}) t
    WHERE t.changed OR (t.made AND (
      EXISTS (SELECT 1 FROM problem_file x WHERE x.organisation_id = current_organisation() AND x.problem_id = t.id)
      OR EXISTS (SELECT 1 FROM hold x WHERE x.organisation_id = current_organisation() AND x.problem_id = t.id)
      OR EXISTS (SELECT 1 FROM problem x WHERE x.organisation_id = current_organisation() AND x.same_as_id = t.id
        AND x.import_id IS DISTINCT FROM ${importId}::uuid)))
    ORDER BY t.reference, t.id LIMIT ${MOST_SHOWN}`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, reference, title, why }) => ({ id, reference, title, why })),
  };
}

export type TouchedProblem = {
  id: string;
  reference: string;
  title: string;
  version: number;
  made: boolean;
  version_before: number | null;
};

/** Everything an import made or changed, held for this transaction. */
export async function holdTouched(tx: ReadTx, importId: string): Promise<TouchedProblem[]> {
  await sql`SELECT 1 FROM problem p WHERE p.organisation_id = current_organisation()
    AND (p.import_id = ${importId} OR p.id IN (SELECT c.problem_id FROM problem_import_change c
      WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}))
    ORDER BY p.id FOR UPDATE`.execute(tx);
  const { rows } =
    await sql<TouchedProblem>`SELECT t.* FROM (${touched(importId)}) t ORDER BY t.id`.execute(tx);
  return rows;
}

/** Removes what an import made; entries go with it. */
export async function deleteMade(write: WriteTx, importId: string): Promise<void> {
  await sql`DELETE FROM problem_past x USING problem p
    WHERE p.organisation_id = current_organisation() AND p.import_id = ${importId}
      AND x.organisation_id = p.organisation_id AND x.id = p.id`.execute(write);
  await sql`DELETE FROM problem WHERE organisation_id = current_organisation()
    AND import_id = ${importId}`.execute(write);
}

/** Puts back what an import changed, as a further version: the past stays as it was. */
export async function putBack(write: WriteTx, importId: string, now: Date): Promise<void> {
  await sql`UPDATE problem_entry SET removed_at = ${now} WHERE organisation_id = current_organisation()
    AND removed_at IS NULL AND id IN (SELECT unnest(c.entry_ids) FROM problem_import_change c
      WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId})`.execute(
    write,
  );
  const sets = sql.join(
    CHANGED_COLUMNS.map((name) => sql`${sql.ref(name)} = ${sql.ref(`s.${name}`)}`),
  );
  await sql`UPDATE problem p SET ${sets}, version = p.version + 1, changed_at = ${now}
    FROM problem_import_change c
      JOIN problem_past x ON x.organisation_id = c.organisation_id AND x.id = c.problem_id
        AND x.version = c.version_before,
      jsonb_populate_record(NULL::problem, x.state) s
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
      AND p.organisation_id = c.organisation_id AND p.id = c.problem_id`.execute(write);
  await leftAgain(write, importId);
}

/** What an earlier import had left stands again, under a new version. */
async function leftAgain(write: WriteTx, importId: string): Promise<void> {
  await sql`UPDATE problem_import_change o SET version = p.version
    FROM problem_import_change c
      JOIN problem p ON p.organisation_id = c.organisation_id AND p.id = c.problem_id
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
      AND o.organisation_id = c.organisation_id AND o.problem_id = c.problem_id AND o.import_id <> c.import_id
      AND o.version = c.version_before`.execute(write);
  await sql`INSERT INTO problem_import_change (organisation_id, import_id, problem_id, version)
    SELECT c.organisation_id, p.import_id, p.id, p.version
    FROM problem_import_change c
      JOIN problem p ON p.organisation_id = c.organisation_id AND p.id = c.problem_id
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
      AND c.version_before = 1 AND p.import_id IS NOT NULL
    ON CONFLICT (organisation_id, import_id, problem_id) DO NOTHING`.execute(write);
  await sql`DELETE FROM problem_import_change WHERE organisation_id = current_organisation()
    AND import_id = ${importId}`.execute(write);
}
