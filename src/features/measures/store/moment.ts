import { sql } from 'kysely';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Drawing } from '../rules/chart.ts';

export type NamedDrawing = Drawing & { readonly name: string; readonly unit: string };

/** What a measure is called and how it is drawn, as it stands. */
export async function drawingNow(tx: ReadTx, id: string): Promise<NamedDrawing | undefined> {
  const { rows } = await sql<NamedDrawing>`
    SELECT name, unit, kind, better, rhythm, per, baseline FROM measure
    WHERE organisation_id = current_organisation() AND id = ${id} AND removed_at IS NULL`.execute(
    tx,
  );
  return rows[0];
}

/** Whether somebody owns a measure that is still kept. */
export async function ownsKept(tx: ReadTx, personId: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM measure WHERE organisation_id = current_organisation()
    AND owner_id = ${personId} AND retired_on IS NULL LIMIT 1`.execute(tx);
  return rows.length > 0;
}
