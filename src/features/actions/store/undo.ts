import { sql } from 'kysely';
import type { Undoable } from '../../imports/commands/undoing.ts';
import { CHANGED_COLUMNS } from './import.ts';

/** How actions that came with a file are taken back: moves and helpers with them. */
export const undoableActions: Undoable = {
  table: 'action',
  columns: CHANGED_COLUMNS,
  hangsOn: () => sql`
    EXISTS (SELECT 1 FROM action_comment x WHERE x.organisation_id = current_organisation() AND x.action_id = t.id)
    OR EXISTS (SELECT 1 FROM action_file x WHERE x.organisation_id = current_organisation() AND x.action_id = t.id)
    OR EXISTS (SELECT 1 FROM action_link x WHERE x.organisation_id = current_organisation() AND x.action_id = t.id
      AND x.unlinked_at IS NULL)`,
  beside: async (write, importId) => {
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
  },
};
