import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ItemFacts } from '../rules/facts.ts';
import { dayAt } from './dialogue.ts';

type Look = FirmDay & { readonly asOf: Day };

const local = (column: string, look: Look): RawBuilder<unknown> => dayAt(column, { scope: look });

/**
 * One version of an item as JSON, from a row that has the columns of the table. What is sealed and answered was told with its
 * reason behind the seal.
 */
const stateOf = (look: Look): RawBuilder<unknown> => sql`json_build_object(
  'writtenOn', ${local('s.changed_at', look)}, 'forOne', s.way = 'to_person',
  'firstReplyOn', ${local('s.first_reply_at', look)}, 'decidedOn', ${local('s.decided_at', look)},
  'decision', s.decision, 'hasReason', s.reason <> '' OR (s.sealed AND s.decision = 'answered'), 'doneOn', ${local('s.done_at', look)},
  'hasAction', s.action_id IS NOT NULL, 'closedOn', s.closed_on, 'closedHow', s.closed_how)`;

/** The items raised, decided, done or closed since a day, or open at its end; each with every state it had been in. */
export async function storedItems(tx: ReadTx, look: Look, since: Day): Promise<ItemFacts[]> {
  const until = endOfDay(look);
  const { rows } = await sql<ItemFacts>`
    SELECT i.id, i.kind, i.raised_on AS "raisedOn", i.raiser_id AS "raiserId",
      i.raiser_id IS NULL AND i.name_given = '' AS anonymous,
      (SELECT json_agg(${stateOf(look)} ORDER BY s.version) FROM (
         SELECT a.* FROM voice_item a WHERE a.organisation_id = current_organisation() AND a.id = i.id
         UNION ALL
         SELECT b.* FROM voice_item_past q, jsonb_populate_record(NULL::voice_item, q.state) b
          WHERE q.organisation_id = current_organisation() AND q.id = i.id) s
        WHERE s.changed_at < ${until}) AS states
    FROM voice_item_as_of(${until}) i
    WHERE i.closed_on IS NULL OR i.closed_on >= ${since}::date OR i.raised_on >= ${since}::date
      OR ${local('i.decided_at', look)} >= ${since}::date
    ORDER BY i.id`.execute(tx);
  return rows;
}
