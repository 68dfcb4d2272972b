import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { WallRow } from '../contract/record.ts';
import { DECIDE_DAYS, loopDays, type Loop, type Waited } from '../rules/hearing.ts';
import { dayAt, decidedOn, itemsAt } from './dialogue.ts';
import { supportsOf } from './support.ts';

/** What everyone may read and was decided or done since a day, the latest first. */
export async function answeredSince(
  tx: ReadTx,
  since: Day,
  most: number,
  context: ReadContext,
): Promise<WallRow[]> {
  const decided = decidedOn(context);
  const done = dayAt('i.done_at', context);
  const { rows } = await sql<WallRow>`
    SELECT i.id, i.reference, i.kind, left(i.text, 300) AS words, coalesce(r.name, nullif(i.name_given, '')) AS raiser,
      coalesce(p.name, i.place_given, '') AS place, (SELECT count(*) ${supportsOf(context)}) AS supporters,
      i.decision, i.reason, coalesce(d.name, nullif(i.decided_by_given, '')) AS decided_by, ${decided} AS decided_on, ${done} AS done_on, i.outcome, i.gone,
      greatest(${decided}, ${done}) AS on
    FROM ${itemsAt(context)} i
    LEFT JOIN person r ON r.organisation_id = i.organisation_id AND r.id = i.raiser_id
    LEFT JOIN person d ON d.organisation_id = i.organisation_id AND d.id = i.decided_by
    LEFT JOIN voice_place p ON p.organisation_id = i.organisation_id AND p.id = i.place_id
    WHERE i.way <> 'to_person' AND i.kind <> 'concern' AND NOT i.sealed AND i.decision IS NOT NULL
      AND i.closed_how IS DISTINCT FROM 'withdrawn' AND greatest(${decided}, ${done}) >= ${since}::date
    ORDER BY greatest(${decided}, ${done}) DESC, i.id LIMIT ${most}`.execute(tx);
  return rows;
}

/** What was said since a day and waits, or waited, for a first word, each case with how many there are. Thanks wait for nothing. */
export async function waitedSince(tx: ReadTx, since: Day, context: ReadContext): Promise<Waited[]> {
  const { rows } = await sql<Waited>`
    SELECT "raisedOn", "firstReplyOn", "closedOn", count(*) AS count FROM (
      SELECT i.raised_on AS "raisedOn", ${dayAt('i.first_reply_at', context)} AS "firstReplyOn", i.closed_on AS "closedOn"
      FROM ${itemsAt(context)} i
      WHERE i.kind <> 'thanks' AND i.import_id IS NULL AND i.raised_on >= ${since}::date) waited
    GROUP BY 1, 2, 3`.execute(tx);
  return rows;
}

/** What was said so long ago that it is to be decided by now, and what of it was, with its reason, in time; 6c by the same rule. */
export async function loopOf(tx: ReadTx, context: ReadContext): Promise<Loop> {
  const { from, to } = loopDays(context.asOf);
  const reasoned = sql`(i.reason <> '' OR (i.sealed AND i.decision = 'answered'))`;
  const { rows } = await sql<Loop>`SELECT count(*) AS said,
      count(*) FILTER (WHERE ${reasoned} AND ${dayAt('i.decided_at', context)} <= i.raised_on + ${DECIDE_DAYS}::int) AS decided
    FROM ${itemsAt(context)} i
    WHERE i.kind <> 'thanks' AND i.import_id IS NULL AND i.closed_how IS DISTINCT FROM 'withdrawn'
      AND i.raised_on BETWEEN ${from}::date AND ${to}::date`.execute(tx);
  return rows[0]!;
}
