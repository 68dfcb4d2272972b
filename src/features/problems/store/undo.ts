import { sql } from 'kysely';
import type { Undoable } from '../../imports/commands/undoing.ts';
import { CHANGED_COLUMNS } from './import.ts';

/** How problems that came with a file are taken back: what it said was done stays in sight as removed, and what it said of costs as said. */
export const undoableProblems: Undoable = {
  table: 'problem',
  columns: CHANGED_COLUMNS,
  hangsOn: (importId) => sql`
    EXISTS (SELECT 1 FROM problem_file x WHERE x.organisation_id = current_organisation() AND x.problem_id = t.id)
    OR EXISTS (SELECT 1 FROM hold x WHERE x.organisation_id = current_organisation() AND x.problem_id = t.id)
    OR EXISTS (SELECT 1 FROM problem x WHERE x.organisation_id = current_organisation() AND x.same_as_id = t.id
      AND x.import_id IS DISTINCT FROM ${importId}::uuid)`,
  beside: async (write, importId, { now, by }) => {
    await sql`UPDATE problem_entry SET removed_at = ${now} WHERE organisation_id = current_organisation()
      AND removed_at IS NULL AND id IN (SELECT unnest(c.entry_ids) FROM problem_import_change c
        WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId})`.execute(
      write,
    );
    // What it is said to cost is said anew with the version that puts the amounts back, so that the last word is what stands.
    await sql`INSERT INTO problem_cost
        (organisation_id, problem_id, problem_version, known, estimated, said_by, said_at)
      SELECT r.organisation_id, r.id, r.version + 1, s.cost_known, s.cost_estimated, ${by}::uuid, ${now}::timestamptz
      FROM problem_import_change c
        JOIN problem r ON r.organisation_id = c.organisation_id AND r.id = c.problem_id
        JOIN problem_past p ON p.organisation_id = c.organisation_id AND p.id = c.problem_id AND p.version = c.version_before,
        jsonb_populate_record(NULL::problem, p.state) s
      WHERE c.organisation_id = current_organisation() AND c.import_id = ${importId}
        AND (r.cost_known, r.cost_estimated) IS DISTINCT FROM (s.cost_known, s.cost_estimated)`.execute(
      write,
    );
  },
};
