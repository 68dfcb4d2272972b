import { sql } from 'kysely';
import type { Undoable } from '../../imports/commands/undoing.ts';
import { CHANGED_COLUMNS } from './import.ts';

/** How problems that came with a file are taken back: what it said was done stays in sight as removed. */
export const undoableProblems: Undoable = {
  table: 'problem',
  columns: CHANGED_COLUMNS,
  hangsOn: (importId) => sql`
    EXISTS (SELECT 1 FROM problem_file x WHERE x.organisation_id = current_organisation() AND x.problem_id = t.id)
    OR EXISTS (SELECT 1 FROM hold x WHERE x.organisation_id = current_organisation() AND x.problem_id = t.id)
    OR EXISTS (SELECT 1 FROM problem x WHERE x.organisation_id = current_organisation() AND x.same_as_id = t.id
      AND x.import_id IS DISTINCT FROM ${importId}::uuid)`,
  beside: async (write, importId, now) => {
    await sql`UPDATE problem_entry SET removed_at = ${now} WHERE organisation_id = current_organisation()
      AND removed_at IS NULL AND id IN (SELECT unnest(c.entry_ids) FROM problem_import_change c
        WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId})`.execute(
      write,
    );
  },
};
