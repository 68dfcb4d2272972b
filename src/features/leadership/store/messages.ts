import { sql, type Insertable, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { At } from '../../../lib/version.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { WhyMessageTable, WhyTellingTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { CaseKind } from '../contract/kinds.ts';
import type { MessageQuery } from '../contract/shapes.ts';
import { teamsAbove } from './audience.ts';
import type { Reader } from './commitments.ts';

export type MessageSubject = At & {
  readonly written_by: string | null;
  readonly written_on: Day;
  readonly addressed: boolean;
};

const addressedTo = ({ teamId }: Reader): RawBuilder<boolean> => sql<boolean>`(m.everyone
  OR EXISTS (SELECT FROM why_message_to t WHERE t.organisation_id = m.organisation_id AND t.message_id = m.id
    AND t.team_id IN ${teamsAbove(teamId)}))`;

/** One message, held for this transaction, and whether it is for the reader's team; undefined where there is none. */
export async function lockMessage(
  tx: ReadTx,
  id: string,
  reader: Reader,
): Promise<MessageSubject | undefined> {
  const { rows } = await sql<MessageSubject>`
    SELECT m.id, m.version, m.written_by, m.written_on, ${addressedTo(reader)} AS addressed
    FROM why_message m WHERE m.organisation_id = current_organisation() AND m.id = ${id} FOR UPDATE OF m`.execute(
    tx,
  );
  return rows[0];
}

/** Keeps a message with the teams it is for; none are named where it is for everybody. */
export async function insertMessage(
  write: WriteTx,
  message: Insertable<WhyMessageTable>,
  teamIds: readonly string[],
): Promise<void> {
  await write.insertInto('why_message').values(message).execute();
  if (teamIds.length === 0) return;
  const of = { organisation_id: message.organisation_id, message_id: message.id };
  await write
    .insertInto('why_message_to')
    .values(teamIds.map((team_id) => ({ ...of, team_id })))
    .execute();
}

/** Keeps one more telling and counts the version of its message up. */
export async function insertTelling(
  write: WriteTx,
  { id, version }: At,
  telling: Insertable<WhyTellingTable>,
): Promise<number> {
  await write.insertInto('why_telling').values(telling).execute();
  await write
    .updateTable('why_message')
    .set({ version: version + 1 })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  return version + 1;
}

export type StoredMessage = At & {
  readonly title: string;
  readonly text: string;
  readonly case_kind: CaseKind;
  readonly case_id: string | null;
  readonly case_label: string;
  readonly everyone: boolean;
  readonly people_addressed: number;
  readonly written_by: string | null;
  readonly written_name: string | null;
  readonly written_on: Day;
  readonly addressed: boolean;
  readonly teams: readonly { id: string; name: string }[];
  readonly tellings: readonly { id: string; occasion: string; told_on: Day; people: number }[];
};

function messagesAt(context: ReadContext): RawBuilder<unknown> {
  const end = endOfDay(context);
  return sql`(SELECT m.id, m.version, m.title, m.text, m.case_kind, m.case_id, m.case_label, m.everyone,
      m.addressed AS people_addressed, m.written_by, b.name AS written_name, m.written_on, m.recorded_at,
      ${addressedTo(context.scope.actor)} AS addressed,
      coalesce((SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name) FROM why_message_to a
        JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id
        WHERE a.organisation_id = m.organisation_id AND a.message_id = m.id), '[]') AS teams,
      coalesce((SELECT json_agg(json_build_object('id', w.id, 'occasion', w.occasion, 'told_on', w.told_on,
          'people', w.people) ORDER BY w.told_on, w.id) FROM why_telling w
        WHERE w.organisation_id = m.organisation_id AND w.message_id = m.id AND w.told_at < ${end}), '[]') AS tellings
    FROM why_message m LEFT JOIN person b ON b.organisation_id = m.organisation_id AND b.id = m.written_by
    WHERE m.organisation_id = current_organisation() AND m.recorded_at < ${end})`;
}

const visible = ({ scope: { actor } }: ReadContext): RawBuilder<unknown> =>
  actor.roles.has('top_management')
    ? sql`true`
    : sql`(s.addressed OR s.written_by = ${actor.personId})`;

/** One page of messages the reader may see, the latest first, with the number of all. */
export async function listMessages(
  tx: ReadTx,
  { page, size }: MessageQuery,
  context: ReadContext,
): Promise<{ total: number; rows: StoredMessage[] }> {
  const where = sql`FROM ${messagesAt(context)} s WHERE ${visible(context)}`;
  const { rows } = await sql<StoredMessage>`SELECT s.* ${where}
    ORDER BY s.written_on DESC, s.recorded_at DESC, s.id LIMIT ${size} OFFSET ${(page - 1) * size}`.execute(
    tx,
  );
  const counted = await sql<{ count: number }>`SELECT count(*) AS count ${where}`.execute(tx);
  return { total: counted.rows[0]?.count ?? 0, rows };
}

/**
 * One message as it stood at the end of the day asked for; undefined where there was none yet or where the reader may
 * not see it. Top management sees all, everyone else what they wrote and what is for them.
 */
export async function findMessage(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<StoredMessage | undefined> {
  const { rows } = await sql<StoredMessage>`SELECT s.* FROM ${messagesAt(context)} s
    WHERE s.id = ${id} AND ${visible(context)}`.execute(tx);
  return rows[0];
}
