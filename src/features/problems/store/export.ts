import { sql, type RawBuilder } from 'kysely';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ToldBeside } from '../contract/export.ts';
import type { EntryKind } from '../contract/kinds.ts';
import type { ProblemQuery } from '../contract/shapes.ts';
import type { StoredImportable } from './import.ts';
import { orderOf, problemsAt, whereOf } from './record.ts';

/** A problem as a file tells of it, and what only our own list tells beside. */
type Exported = StoredImportable & { readonly told: ToldBeside };

// More rows than any firm has, few enough for memory.
const MOST_ROWS = 100_000;

/** Everything of the list as a file would tell of it, in the order of the list, as of the day asked for. */
export async function exportProblems(
  tx: ReadTx,
  query: Omit<ProblemQuery, 'page' | 'size'>,
  context: ReadContext,
): Promise<Exported[]> {
  const { rows } = await sql<Exported>`
    SELECT p.id, p.reference, p.version, p.title, p.what_happened, p.kind, p.found_by, p.found_in, p.severity, p.process, p.place,
      p.concerns, p.happened_on, p.noticed_on, p.closed_on, p.withdrawn_on, p.verdict, p.checked_on, p.check_note, p.causes,
      p.root_keys, p.owner_id, p.source_columns, p.cost_known::float8 AS cost_known, p.cost_estimated::float8 AS cost_estimated,
      ${writtenBy('containment', context)}, ${writtenBy('correction', context)}, CASE WHEN o.id IS NULL THEN NULL
        ELSE json_build_object('name', o.name, 'email', coalesce(o.email, '')) END AS owner,
      json_build_object('team', t.name, 'check_due_on', p.check_due_on, 'checker', k.name, 'fixes', f.fixes) AS told
    FROM ${problemsAt(context)} p
    LEFT JOIN person o ON o.organisation_id = p.organisation_id AND o.id = p.owner_id
    LEFT JOIN person k ON k.organisation_id = p.organisation_id AND k.id = coalesce(p.checked_by, p.checker_id)
    LEFT JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
    LEFT JOIN (${fixesAt(context)}) f ON f.problem_id = p.id
    ${whereOf(query, context)} ORDER BY ${orderOf(query.state)} LIMIT ${MOST_ROWS}`.execute(tx);
  return rows;
}

/** The corrective actions of each problem there were at the end of the day, one to a line. */
function fixesAt(context: ReadContext): RawBuilder<unknown> {
  const until = endOfDay(context);
  const actions = context.isPast
    ? sql`action_as_of(${until}, ${context.asOf}::date)`
    : sql`(SELECT * FROM action WHERE organisation_id = current_organisation())`;
  return sql`SELECT l.problem_id, string_agg(concat_ws(' ', nullif(a.reference, ''), a.title), E'\n'
      ORDER BY l.linked_at, a.id) AS fixes
    FROM problem_action l JOIN ${actions} a ON a.id = l.action_id
    WHERE l.organisation_id = current_organisation() AND l.linked_at < ${until}
      AND (l.unlinked_at IS NULL OR l.unlinked_at >= ${until}) GROUP BY l.problem_id`;
}

/** What was written of a kind by the end of the day, in one text, as the importer compares it. */
function writtenBy(kind: EntryKind, context: ReadContext): RawBuilder<unknown> {
  const until = endOfDay(context);
  return sql`coalesce((SELECT string_agg(e.text, E'\n' ORDER BY e.done_on, e.written_at, e.id)
    FROM problem_entry e WHERE e.organisation_id = p.organisation_id AND e.problem_id = p.id AND e.kind = ${kind}
      AND e.written_at < ${until} AND (e.removed_at IS NULL OR e.removed_at >= ${until})), '') AS ${sql.ref(kind)}`;
}
