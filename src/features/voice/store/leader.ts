import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { AROUND, columns, isFor, OPEN, visibleTo, type StoredItem } from './board.ts';
import { dayAt, itemsAt } from './dialogue.ts';

/**
 * What waits for a decision of the reader's that should have been taken: what went up to them, what is theirs to answer and
 * past its promised day, and tries of theirs that are over. What has waited longest comes first.
 */
export async function overdueFor(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: StoredItem[] }> {
  const { actor } = context.scope;
  const day = sql`${context.asOf}::date`;
  const where = sql`WHERE ${OPEN} AND ${visibleTo(actor)} AND (
      ${isFor(context)} AND (i.escalated_on IS NOT NULL OR i.promised_on < ${day})
    OR i.decision = 'try' AND i.try_ended_on IS NULL AND i.try_until < ${day} AND i.decided_by = ${actor.personId})`;
  const order = sql`coalesce(i.try_until, i.promised_on, i.raised_on), i.id`;
  const { rows } = await sql<StoredItem & { total: number }>`
    SELECT ${columns(context)}, i.total FROM (
      SELECT i.*, count(*) OVER () AS total FROM ${itemsAt(context)} i ${where} ORDER BY ${order} LIMIT ${most}) i
    ${AROUND} ORDER BY ${order}`.execute(tx);
  return { total: rows[0]?.total ?? 0, rows };
}

/** The beginning of what was said; a picture without words is called by its number. */
const SPOKEN = sql`coalesce(nullif(left(i.text, 200), ''), i.reference)`;

/** What an improvement that somebody asked for brought, as they or those who decided said it; money and hours a year. */
export type StoredBenefit = {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly money: number | null;
  readonly hours: number | null;
  readonly on: Day;
};

/** Everything of which somebody said that it brings something and that was done since a day, the latest first; for all to read. */
export async function benefitsSince(
  tx: ReadTx,
  since: Day,
  context: ReadContext,
): Promise<StoredBenefit[]> {
  const done = dayAt('i.done_at', context);
  const { rows } = await sql<StoredBenefit>`
    SELECT i.id, i.reference, ${SPOKEN} AS text, i.benefit_money::float8 AS money,
      i.benefit_hours::float8 AS hours, ${done} AS on
    FROM ${itemsAt(context)} i
    WHERE i.way <> 'to_person' AND i.kind <> 'concern' AND NOT i.sealed AND i.closed_how IS DISTINCT FROM 'withdrawn'
      AND (i.benefit_money > 0 OR i.benefit_hours > 0) AND ${done} >= ${since}::date
    ORDER BY ${done} DESC, i.id DESC`.execute(tx);
  return rows;
}

/** Somebody whose word led to something that is done. */
export type SaidMerit = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly person_id: string;
  readonly person: string;
  readonly outcome: string;
  readonly on: Day;
};

/** The latest word for all to read that was done since a day, of somebody else who is here, and for which the reader has not thanked. */
export async function saidMerit(
  tx: ReadTx,
  since: Day,
  context: ReadContext,
): Promise<SaidMerit | null> {
  const reader = context.scope.actor.personId;
  const done = dayAt('i.done_at', context);
  const items = itemsAt(context);
  const { rows } = await sql<SaidMerit>`
    SELECT i.id, i.kind, ${SPOKEN} AS text, p.id AS person_id, p.name AS person, left(i.outcome, 300) AS outcome,
      ${done} AS on
    FROM ${items} i JOIN person p ON p.organisation_id = i.organisation_id AND p.id = i.raiser_id
    WHERE i.way <> 'to_person' AND i.kind NOT IN ('concern', 'thanks') AND NOT i.sealed
      AND i.closed_how IS DISTINCT FROM 'withdrawn' AND ${done} >= ${since}::date AND i.raiser_id <> ${reader}
      AND (p.left_on IS NULL OR p.left_on >= ${context.asOf}::date)
      AND NOT EXISTS (SELECT FROM ${items} t WHERE t.about_id = i.id AND t.kind = 'thanks' AND t.raiser_id = ${reader})
    ORDER BY ${done} DESC, i.id DESC LIMIT 1`.execute(tx);
  return rows[0] ?? null;
}
