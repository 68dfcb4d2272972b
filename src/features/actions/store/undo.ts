import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { CHANGED_COLUMNS } from './import.ts';

const MOST_SHOWN = 200;

// As the import left it: untouched since, or put back to that by undoing a later import.
const touched = (importId: string) => sql`
  SELECT a.id, a.reference, a.title, a.version, a.import_id IS NOT DISTINCT FROM ${importId}::uuid AS made,
    c.version_before, a.version <> coalesce(c.version, 1) AS changed
  FROM action a
  LEFT JOIN action_import_change c ON c.organisation_id = a.organisation_id AND c.action_id = a.id
    AND c.import_id = ${importId}
  WHERE a.organisation_id = current_organisation() AND (a.import_id = ${importId} OR c.action_id IS NOT NULL)`;

export type ActionObstacle = {
  id: string;
  reference: string;
  title: string;
  why: 'changed' | 'spoken_of';
};

/** Actions of an import that somebody has worked on since, or that something hangs on which would go with them. */
export async function obstaclesTo(
  tx: ReadTx,
  importId: string,
): Promise<{ total: number; rows: ActionObstacle[] }> {
  const { rows } = await sql<ActionObstacle & { total: number }>`
    SELECT t.id, t.reference, t.title, CASE WHEN t.changed THEN 'changed' ELSE 'spoken_of' END AS why,
      count(*) OVER () AS total
    FROM (${touched(importId)}) t
    WHERE t.changed OR (t.made AND (
      EXISTS (SELECT 1 FROM action_comment x WHERE x.organisation_id = current_organisation() AND x.action_id = t.id)
      OR EXISTS (SELECT 1 FROM action_file x WHERE x.organisation_id = current_organisation() AND x.action_id = t.id)
      OR EXISTS (SELECT 1 FROM action_link x WHERE x.organisation_id = current_organisation() AND x.action_id = t.id)))
    ORDER BY t.reference, t.id LIMIT ${MOST_SHOWN}`.execute(tx);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, reference, title, why }) => ({ id, reference, title, why })),
  };
}

export type TouchedAction = {
  id: string;
  reference: string;
  title: string;
  version: number;
  made: boolean;
  version_before: number | null;
};

/** Everything an import made or changed, held for this transaction. */
export async function holdTouched(tx: ReadTx, importId: string): Promise<TouchedAction[]> {
  await sql`SELECT 1 FROM action a WHERE a.organisation_id = current_organisation()
    AND (a.import_id = ${importId} OR a.id IN (SELECT c.action_id FROM action_import_change c
      WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}))
    ORDER BY a.id FOR UPDATE`.execute(tx);
  const { rows } =
    await sql<TouchedAction>`SELECT t.* FROM (${touched(importId)}) t ORDER BY t.id`.execute(tx);
  return rows;
}

/** Removes what an import made; moves, helpers and the like go with it. */
export async function deleteMade(write: WriteTx, importId: string): Promise<void> {
  await sql`DELETE FROM action_past p USING action a
    WHERE a.organisation_id = current_organisation() AND a.import_id = ${importId}
      AND p.organisation_id = a.organisation_id AND p.id = a.id`.execute(write);
  await sql`DELETE FROM action WHERE organisation_id = current_organisation()
    AND import_id = ${importId}`.execute(write);
}

/**
 * Puts back what an import changed, as a further version: the past stays as it was. Imports that had
 * left these actions in the state they are in again may be undone in turn.
 */
export async function putBack(write: WriteTx, importId: string, now: Date): Promise<void> {
  const changed = sql`action_import_change c WHERE c.organisation_id = current_organisation()
    AND c.import_id = ${importId}`;
  await sql`DELETE FROM action_due_move WHERE organisation_id = current_organisation()
    AND id IN (SELECT c.move_id FROM ${changed})`.execute(write);
  await sql`DELETE FROM action_helper WHERE organisation_id = current_organisation()
    AND action_id IN (SELECT c.action_id FROM ${changed} AND c.helpers_before IS NOT NULL)`.execute(
    write,
  );
  await sql`INSERT INTO action_helper (organisation_id, action_id, person_id)
    SELECT c.organisation_id, c.action_id, h.person
    FROM action_import_change c, unnest(c.helpers_before) h(person)
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
    ON CONFLICT DO NOTHING`.execute(write);
  const sets = sql.join(
    CHANGED_COLUMNS.map((name) => sql`${sql.ref(name)} = ${sql.ref(`s.${name}`)}`),
  );
  await sql`UPDATE action a SET ${sets}, version = a.version + 1, changed_at = ${now}
    FROM action_import_change c
      JOIN action_past p ON p.organisation_id = c.organisation_id AND p.id = c.action_id
        AND p.version = c.version_before,
      jsonb_populate_record(NULL::action, p.state) s
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
      AND a.organisation_id = c.organisation_id AND a.id = c.action_id`.execute(write);
  await leftAgain(write, importId);
}

/** What an earlier import had left stands again, under a new version. */
async function leftAgain(write: WriteTx, importId: string): Promise<void> {
  await sql`UPDATE action_import_change o SET version = a.version
    FROM action_import_change c
      JOIN action a ON a.organisation_id = c.organisation_id AND a.id = c.action_id
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
      AND o.organisation_id = c.organisation_id AND o.action_id = c.action_id AND o.import_id <> c.import_id
      AND o.version = c.version_before`.execute(write);
  await sql`INSERT INTO action_import_change (organisation_id, import_id, action_id, version)
    SELECT c.organisation_id, a.import_id, a.id, a.version
    FROM action_import_change c
      JOIN action a ON a.organisation_id = c.organisation_id AND a.id = c.action_id
    WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
      AND c.version_before = 1 AND a.import_id IS NOT NULL
    ON CONFLICT (organisation_id, import_id, action_id) DO NOTHING`.execute(write);
  await sql`DELETE FROM action_import_change WHERE organisation_id = current_organisation()
    AND import_id = ${importId}`.execute(write);
}
