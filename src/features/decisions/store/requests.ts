import { sql, type Insertable, type RawBuilder, type Updateable } from 'kysely';
import type { ResourceRequestTable } from '../../../platform/database/tables.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { RequestAnswer } from '../contract/kinds.ts';
import type { RequestQuery, RequestWords } from '../contract/requests.ts';
import type { Waiting } from '../rules/requests.ts';

/** One request as a command finds it. */
export type RequestSubject = RequestWords &
  Waiting & { readonly id: string; readonly version: number; readonly asked_name: string | null };

/** One request, held for this transaction. */
export async function lockRequest(tx: ReadTx, id: string): Promise<RequestSubject | undefined> {
  const { rows } = await sql<RequestSubject>`
    SELECT q.id, q.version, q.what, q.why, q.without_it, q.cost, q.wanted_by, q.asked_by, q.asked_on, q.handed_to,
      q.answered_on, q.withdrawn_on, p.name AS asked_name
    FROM resource_request q LEFT JOIN person p ON p.organisation_id = q.organisation_id AND p.id = q.asked_by
    WHERE q.organisation_id = current_organisation() AND q.id = ${id} FOR UPDATE OF q`.execute(tx);
  return rows[0];
}

/** Keeps a new request; it waits until it is answered or withdrawn by {@link updateRequest}. */
export async function insertRequest(
  write: WriteTx,
  request: Insertable<ResourceRequestTable>,
): Promise<void> {
  await write.insertInto('resource_request').values(request).execute();
}

/** Saves a change and counts the version up. The row is locked by {@link lockRequest}. */
export async function updateRequest(
  write: WriteTx,
  { id, version }: Pick<RequestSubject, 'id' | 'version'>,
  change: Updateable<ResourceRequestTable>,
): Promise<number> {
  await write
    .updateTable('resource_request')
    .set({ ...change, version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

/** A request as it stood at the end of the day asked for. */
export type StoredRequest = RequestSubject & {
  readonly handed_name: string | null;
  readonly answer: RequestAnswer | null;
  readonly granted: string;
  readonly answer_why: string;
  readonly answered_by: string | null;
  readonly answered_name: string | null;
  readonly decision_id: string | null;
  readonly withdraw_reason: string;
};

/** What came after the day asked for is not there yet. */
function requestsAt(context: ReadContext): RawBuilder<unknown> {
  const on = sql`${context.asOf}::date`;
  const answered = sql`r.answered_on <= ${on}`;
  const withdrawn = sql`r.withdrawn_on <= ${on}`;
  const handed = sql`r.handed_at < ${endOfDay(context)}`;
  return sql`(SELECT r.organisation_id, r.id, r.version, r.what, r.why, r.without_it, r.cost, r.wanted_by, r.asked_by,
      r.asked_on, r.recorded_at, CASE WHEN ${handed} THEN r.handed_to END AS handed_to,
      CASE WHEN ${answered} THEN r.answer END AS answer, CASE WHEN ${answered} THEN r.granted ELSE '' END AS granted,
      CASE WHEN ${answered} THEN r.answer_why ELSE '' END AS answer_why,
      CASE WHEN ${answered} THEN r.answered_by END AS answered_by,
      CASE WHEN ${answered} THEN r.answered_on END AS answered_on,
      CASE WHEN ${withdrawn} THEN r.withdrawn_on END AS withdrawn_on,
      CASE WHEN ${withdrawn} THEN r.withdraw_reason ELSE '' END AS withdraw_reason
    FROM resource_request r WHERE r.organisation_id = current_organisation() AND r.recorded_at < ${endOfDay(context)})`;
}

function stateFilter(state: RequestQuery['state']): RawBuilder<unknown> {
  switch (state) {
    case 'waiting':
      return sql`AND q.answered_on IS NULL AND q.withdrawn_on IS NULL`;
    case 'answered':
      return sql`AND q.answered_on IS NOT NULL`;
    case 'withdrawn':
      return sql`AND q.withdrawn_on IS NOT NULL`;
    case 'all':
      return sql``;
  }
}

const SELECTED = sql`q.*, a.name AS asked_name, h.name AS handed_name, b.name AS answered_name,
  CASE WHEN q.answer IS NOT NULL THEN d.id END AS decision_id`;
const AROUND = sql`LEFT JOIN person a ON a.organisation_id = q.organisation_id AND a.id = q.asked_by
  LEFT JOIN person h ON h.organisation_id = q.organisation_id AND h.id = q.handed_to
  LEFT JOIN person b ON b.organisation_id = q.organisation_id AND b.id = q.answered_by
  LEFT JOIN decision d ON d.organisation_id = q.organisation_id AND d.request_id = q.id`;

/** One page of requests with the number of all that match: those that wait longest first, the others newest first. */
export async function listRequests(
  tx: ReadTx,
  { state, page, size }: RequestQuery,
  context: ReadContext,
  only = sql``,
): Promise<{ total: number; rows: StoredRequest[] }> {
  const requests = sql`${requestsAt(context)} q`;
  const where = sql`WHERE true ${stateFilter(state)} ${only}`;
  const order =
    state === 'waiting'
      ? sql`q.asked_on, q.id`
      : sql`coalesce(q.answered_on, q.withdrawn_on, q.asked_on) DESC, q.id`;
  const { rows } = await sql<StoredRequest>`SELECT ${SELECTED} FROM ${requests} ${AROUND} ${where}
    ORDER BY ${order} LIMIT ${size} OFFSET ${(page - 1) * size}`.execute(tx);
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${requests} ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/** Those that wait and were given to the reader to answer, or, unless only those are wanted, to nobody; the longest first. */
export function listUnanswered(
  tx: ReadTx,
  onlyHanded: boolean,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: StoredRequest[] }> {
  const only = sql`AND (q.handed_to = ${context.scope.actor.personId}
    OR (q.handed_to IS NULL AND NOT ${onlyHanded}::boolean))`;
  return listRequests(tx, { state: 'waiting', page: 1, size: most }, context, only);
}

/**
 * One request as it stood at the end of the day asked for, a withdrawn one too; undefined where it was not asked by
 * then.
 */
export async function findRequest(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredRequest | undefined> {
  const { rows } =
    await sql<StoredRequest>`SELECT ${SELECTED} FROM ${requestsAt(context)} q ${AROUND}
    WHERE q.id = ${id}`.execute(tx);
  return rows[0];
}

/** A request that waits, and which part somebody has in it. */
export type OwnPart = {
  readonly id: string;
  readonly version: number;
  readonly asked_by: string | null;
  readonly handed_to: string | null;
};

/** The requests that wait and that somebody asked for, or is to answer; held for this transaction. */
export async function waitingOf(tx: ReadTx, personId: string): Promise<OwnPart[]> {
  const { rows } = await sql<OwnPart>`SELECT id, version, asked_by, handed_to FROM resource_request
    WHERE organisation_id = current_organisation() AND answer IS NULL AND withdrawn_on IS NULL
      AND (asked_by = ${personId} OR handed_to = ${personId}) ORDER BY id FOR UPDATE`.execute(tx);
  return rows;
}
