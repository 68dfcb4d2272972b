import { sql } from 'kysely';
import { addDays, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type {
  ActionFacts,
  ActionState,
  DueMove,
  OrganisationFacts,
  PersonFacts,
} from '../rules/facts.ts';
import { localDay } from './standing.ts';

/**
 * Everything the reference rules need, of all actions or of some: every state an action has been in and
 * every move of its date. Costs a pass over the whole history; pages count with counts.ts instead.
 */
export async function factsOf(
  tx: ReadTx,
  timeZone: string,
  ids: readonly string[] | null,
): Promise<OrganisationFacts> {
  const [people, states, moves] = await Promise.all([
    peopleFacts(tx),
    statesOf(tx, timeZone, ids),
    movesOf(tx, ids),
  ]);
  return { people, actions: actionsFrom(states, moves) };
}

type Held = {
  id: string;
  left_on: Day | null;
  role: string | null;
  starts_on: Day;
  ends_on: Day | null;
};

/** Days here are the last ones on which something was so; the rules name the first on which it no longer is. */
async function peopleFacts(tx: ReadTx): Promise<PersonFacts[]> {
  const { rows } = await sql<Held>`
    SELECT p.id, p.left_on, r.role, r.starts_on, r.ends_on FROM person p
    LEFT JOIN person_role r ON r.organisation_id = p.organisation_id AND r.person_id = p.id
      AND r.role IN ('top_management', 'line_manager')
    WHERE p.organisation_id = current_organisation() ORDER BY p.id, r.starts_on, r.id`.execute(tx);
  const after = (day: Day | null): Day | null => (day === null ? null : addDays(day, 1));
  const byPerson = byId(rows);
  return [...byPerson].map(([id, held]) => {
    const periods = (role: string) =>
      held
        .filter((row) => row.role === role)
        .map((row) => ({ since: row.starts_on, until: after(row.ends_on) }));
    return {
      id,
      top: periods('top_management'),
      line: periods('line_manager'),
      leftOn: after(held[0]?.left_on ?? null),
    };
  });
}

type StoredState = ActionState & { readonly id: string; readonly importedOn: Day | null };

async function statesOf(
  tx: ReadTx,
  timeZone: string,
  ids: readonly string[] | null,
): Promise<StoredState[]> {
  const importedOn = sql`CASE WHEN import_id IS NOT NULL THEN ${localDay('recorded_at', timeZone)} END`;
  const columns = sql`proposed, significance = 'high' AS "highSignificance", accountable_id AS "accountableId",
    opened_on AS "openedOn", first_due_on AS "firstDueOn", due_on AS "dueOn", done_on AS "doneOn",
    cancelled_on AS "cancelledOn", ${importedOn} AS "importedOn"`;
  const wanted = sql`organisation_id = current_organisation() AND (${ids}::uuid[] IS NULL OR id = ANY(${ids}::uuid[]))`;
  const { rows } = await sql<StoredState>`
    SELECT id, "recordedOn", proposed, "highSignificance", "accountableId", "openedOn", "firstDueOn", "dueOn",
      "doneOn", "cancelledOn", "importedOn" FROM (
    SELECT id, version, ${localDay('changed_at', timeZone)} AS "recordedOn", ${columns}
      FROM action WHERE ${wanted}
    UNION ALL
    SELECT id, version, ${localDay('changed_at', timeZone)}, ${columns} FROM action_past WHERE ${wanted}
    ) states ORDER BY id, version`.execute(tx);
  return rows;
}

type StoredMove = DueMove & { readonly id: string };

async function movesOf(tx: ReadTx, ids: readonly string[] | null): Promise<StoredMove[]> {
  const { rows } = await sql<StoredMove>`
    SELECT action_id AS id, moved_on AS "movedOn", from_day AS "from", to_day AS "to", moved_by AS "byId",
        reason <> '' AS "hasReason"
      FROM action_due_move
     WHERE organisation_id = current_organisation()
       AND (${ids}::uuid[] IS NULL OR action_id = ANY(${ids}::uuid[]))
     ORDER BY moved_on, moved_at, id`.execute(tx);
  return rows;
}

function actionsFrom(
  states: readonly StoredState[],
  moves: readonly StoredMove[],
): readonly ActionFacts[] {
  const movesById = byId(moves);
  return [...byId(states)].flatMap(([id, own]) => {
    const [first, ...rest] = own.map(plainState);
    if (first === undefined) return [];
    const history = (movesById.get(id) ?? []).map(({ id: _action, ...move }) => move);
    return [
      { id, importedOn: own[0]?.importedOn ?? null, states: [first, ...rest], moves: history },
    ];
  });
}

function plainState({ id: _id, importedOn: _on, ...state }: StoredState): ActionState {
  return state;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group === undefined) groups.set(row.id, [row]);
    else group.push(row);
  }
  return groups;
}
