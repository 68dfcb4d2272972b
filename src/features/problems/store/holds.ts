import { sql, type RawBuilder, type Updateable } from 'kysely';
import type { At } from '../../../lib/version.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { HoldTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { HoldQuery } from '../contract/holds.ts';
import type { HoldState } from '../contract/kinds.ts';
import type { Held } from '../rules/holds.ts';
import { problemsAt } from './record.ts';

/** One hold as a command finds it. */
export type HoldSubject = Held & {
  readonly id: string;
  readonly version: number;
  readonly called_by: string | null;
};

/** One hold, held for this transaction. */
export async function lockHold(tx: ReadTx, id: string): Promise<HoldSubject | undefined> {
  const { rows } = await sql<HoldSubject>`
    SELECT id, version, called_by, upheld_at, overridden_at, released_at FROM hold
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** Saves a change and counts the version up. The row is locked by {@link lockHold}. */
export async function updateHold(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<HoldTable>,
): Promise<number> {
  await write
    .updateTable('hold')
    .set({ ...change, version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** A hold as it stood at the end of the day asked for. */
export type StoredHold = HoldSubject & {
  readonly reference: string;
  readonly what: string;
  readonly why: string;
  readonly process: string;
  readonly place: string;
  readonly problem_id: string | null;
  readonly problem_reference: string | null;
  readonly problem_title: string | null;
  readonly called_name: string | null;
  readonly called_at: Date;
  readonly upheld_by: string | null;
  readonly upheld_name: string | null;
  readonly upheld_reason: string;
  readonly overridden_by: string | null;
  readonly overridden_name: string | null;
  readonly overridden_reason: string;
  readonly released_by: string | null;
  readonly released_name: string | null;
  readonly released_note: string;
};

/** What came after the day asked for is not there yet, and has not counted its version up. */
function holdsAt(context: ReadContext): RawBuilder<unknown> {
  const end = endOfDay(context);
  const answer = (part: string) => {
    const at = sql.ref(`r.${part}_at`);
    return sql`CASE WHEN ${at} < ${end} THEN ${at} END AS ${sql.ref(`${part}_at`)}`;
  };
  return sql`(SELECT r.organisation_id, r.id, r.version - (SELECT count(*) FROM (VALUES (r.upheld_at), (r.overridden_at), (r.released_at)) a (at)
        WHERE a.at >= ${end})::int AS version, r.reference, r.what, r.why, r.process, r.place, r.problem_id,
      r.called_by, r.called_at, ${answer('upheld')}, r.upheld_by, r.upheld_reason, ${answer('overridden')},
      r.overridden_by, r.overridden_reason, ${answer('released')}, r.released_by, r.released_note
    FROM hold r WHERE r.organisation_id = current_organisation() AND r.called_at < ${end})`;
}

function stateFilter(state: HoldState): RawBuilder<unknown> {
  switch (state) {
    case 'standing':
      return sql`AND h.overridden_at IS NULL AND h.released_at IS NULL`;
    case 'overridden':
      return sql`AND h.overridden_at IS NOT NULL`;
    case 'released':
      return sql`AND h.released_at IS NOT NULL`;
    case 'all':
      return sql``;
  }
}

const named = (alias: string, column: string) => sql`
  LEFT JOIN person ${sql.ref(alias)} ON ${sql.ref(`${alias}.organisation_id`)} = h.organisation_id
    AND ${sql.ref(`${alias}.id`)} = ${sql.ref(`h.${column}`)}`;
const SELECTED = sql`h.*, c.name AS called_name, u.name AS upheld_name, o.name AS overridden_name,
  r.name AS released_name, p.reference AS problem_reference, p.title AS problem_title`;
const around = (
  context: ReadContext,
) => sql`${named('c', 'called_by')} ${named('u', 'upheld_by')} ${named('o', 'overridden_by')}
  ${named('r', 'released_by')}
  LEFT JOIN ${problemsAt(context)} p ON p.organisation_id = h.organisation_id AND p.id = h.problem_id`;

/** One page of holds, the last called first, with the number of all that match. */
export async function listHolds(
  tx: ReadTx,
  { state, page, size }: HoldQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredHold[] }> {
  const where = sql`WHERE true ${stateFilter(state)}`;
  const { rows } =
    await sql<StoredHold>`SELECT ${SELECTED} FROM ${holdsAt(context)} h ${around(context)} ${where}
    ORDER BY h.called_at DESC, h.id LIMIT ${size} OFFSET ${(page - 1) * size}`.execute(tx);
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${holdsAt(context)} h ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/** A hold at the end of the day asked for, `_at` of later answers null; undefined where it was not called yet. */
export async function findHold(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredHold | undefined> {
  const { rows } =
    await sql<StoredHold>`SELECT ${SELECTED} FROM ${holdsAt(context)} h ${around(context)}
    WHERE h.id = ${id}`.execute(tx);
  return rows[0];
}

/** The holds that were called because of a problem, the first first. */
export async function holdsOf(
  tx: ReadTx,
  problemId: string,
  context: ReadContext,
): Promise<StoredHold[]> {
  const { rows } =
    await sql<StoredHold>`SELECT ${SELECTED} FROM ${holdsAt(context)} h ${around(context)}
    WHERE h.problem_id = ${problemId} ORDER BY h.called_at, h.id`.execute(tx);
  return rows;
}
