import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ItemFacts, ItemState } from '../rules/facts.ts';
import { dayAt } from './dialogue.ts';

type Look = FirmDay & { readonly asOf: Day };

const local = (column: string, look: Look): RawBuilder<unknown> => dayAt(column, { scope: look });

type Row = Omit<ItemFacts, 'states'> & ItemState;

/**
 * The items raised, decided, done or closed since a day, or open at the end of the day looked at; barriers those since a day
 * before it as well. Each with the state it was in: what it said earlier counts for nothing. What is sealed and answered was
 * told with its reason behind the seal. What came with a file is none of them: when it was said and heard elsewhere tells
 * nothing of how people are heard here.
 */
export async function storedItems(
  tx: ReadTx,
  look: Look,
  since: { readonly any: Day; readonly barriers: Day },
): Promise<ItemFacts[]> {
  // Compared as instants: the day of an instant is worked out for what is told alone.
  const from = sql`(${since.any}::date::timestamp AT TIME ZONE ${look.timeZone})`;
  const until = endOfDay(look);
  const columns = sql`i.kind, i.raised_on AS "raisedOn", i.raiser_id AS "raiserId",
      i.raiser_id IS NULL AND i.name_given = '' AS anonymous,
      i.way = 'to_person' AS "forOne", ${local('i.first_reply_at', look)} AS "firstReplyOn",
      ${local('i.decided_at', look)} AS "decidedOn", i.decision,
      i.reason <> '' OR (i.sealed AND i.decision = 'answered') AS "hasReason",
      ${local('i.done_at', look)} AS "doneOn", i.action_id IS NOT NULL AS "hasAction", i.closed_on AS "closedOn",
      i.closed_how AS "closedHow"`;
  const counts = sql`i.import_id IS NULL AND (i.closed_on IS NULL OR i.closed_on >= ${since.any}::date OR i.raised_on >= ${since.any}::date
      OR i.decided_at >= ${from} OR i.done_at >= ${from} OR (i.kind = 'barrier'
        AND (i.closed_on >= ${since.barriers}::date OR i.raised_on >= ${since.barriers}::date)))`;
  // Only what is asked for is taken out of an earlier state: to make the whole row of it costs several times as much.
  const { rows } = await sql<Row>`
    SELECT i.id, ${columns}, ${local('i.changed_at', look)} AS "writtenOn" FROM voice_item i
    WHERE i.organisation_id = current_organisation() AND i.changed_at < ${until} AND ${counts}
    UNION ALL
    SELECT p.id, ${columns}, ${local('p.changed_at', look)} FROM voice_item_past p,
      jsonb_to_record(p.state) AS i (kind text, raised_on date, raiser_id uuid, name_given text, way text,
        first_reply_at timestamptz, decided_at timestamptz, decision text, reason text, sealed boolean,
        done_at timestamptz, import_id uuid, action_id uuid, closed_on date, closed_how text)
    WHERE p.organisation_id = current_organisation() AND p.replaced_at >= ${until} AND p.changed_at < ${until}
      AND ${counts}`.execute(tx);
  // Each row serves as its state as well: to copy what is one of thousands costs more than to fetch it.
  return rows.map((row) => {
    const { id, kind, raisedOn, raiserId, anonymous } = row;
    return { id, kind, raisedOn, raiserId, anonymous, states: [row] };
  });
}
