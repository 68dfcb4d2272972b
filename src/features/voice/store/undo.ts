import { sql } from 'kysely';
import type { Undoable } from '../../imports/commands/undoing.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { CHANGED_COLUMNS } from './import.ts';

/** How items that came with a file are taken back, with their replies, who once said the same, and the words they are found by. */
export const undoableItems: Undoable = {
  table: 'voice_item',
  // Nobody learns from a list of obstacles what a concern says.
  title: sql<string>`CASE WHEN r.kind = 'concern' THEN '' ELSE left(r.text, 160) END`,
  columns: CHANGED_COLUMNS,
  hangsOn: (importId) => sql`
    EXISTS (SELECT FROM voice_support x WHERE x.organisation_id = current_organisation() AND x.item_id = t.id
      AND x.left_at IS NULL)
    OR EXISTS (SELECT FROM voice_file x WHERE x.organisation_id = current_organisation() AND x.item_id = t.id)
    OR EXISTS (SELECT FROM voice_item x WHERE x.organisation_id = current_organisation() AND x.about_id = t.id)
    OR EXISTS (SELECT FROM voice_reply x WHERE x.organisation_id = current_organisation() AND x.item_id = t.id
      AND x.import_id IS DISTINCT FROM ${importId}::uuid)`,
  beside: async (write, importId) => {
    await sql`DELETE FROM voice_support s USING voice_item i WHERE s.organisation_id = current_organisation()
      AND i.organisation_id = s.organisation_id AND i.id = s.item_id AND i.import_id = ${importId} AND s.left_at IS NOT NULL`.execute(
      write,
    );
    await sql`DELETE FROM voice_reply WHERE organisation_id = current_organisation()
      AND import_id = ${importId}`.execute(write);
    await sql`DELETE FROM voice_word w USING voice_item i WHERE w.organisation_id = current_organisation()
      AND i.organisation_id = w.organisation_id AND i.id = w.item_id AND i.import_id = ${importId}`.execute(
      write,
    );
  },
};

/** The items an import changed, and did not make. */
export async function changedByImport(tx: ReadTx, importId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`SELECT voice_item_id AS id FROM voice_item_import_change
    WHERE organisation_id = current_organisation() AND import_id = ${importId}
      AND version_before IS NOT NULL ORDER BY voice_item_id`.execute(tx);
  return rows.map(({ id }) => id);
}
