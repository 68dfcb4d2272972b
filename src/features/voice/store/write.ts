import { sql, type Insertable, type Updateable } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { At } from '../../../lib/version.ts';
import type { VoiceItemTable } from '../../../platform/database/tables.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Item } from '../rules/standing.ts';

/** One item as a command finds it. */
export type ItemSubject = Item & {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly text: string | null;
  readonly place_id: string | null;
  readonly team_id: string | null;
  readonly promised_on: Day | null;
  readonly raised_on: Day;
  readonly level: 'line' | 'top';
};

const SUBJECT = sql`id, version, reference, kind, text, sealed, way, raiser_id, to_person_id, place_id, team_id,
  raised_on, promised_on, level, first_reply_at, decision, try_until, try_ended_on, action_id, problem_id, done_at,
  asked_gone_on, closed_on, closed_how`;

/** One item, held for this transaction. */
export async function lockItem(tx: ReadTx, id: string): Promise<ItemSubject | undefined> {
  const { rows } = await sql<ItemSubject>`SELECT ${SUBJECT} FROM voice_item
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** The items for which an action was opened; held, in the order of their ids. */
export async function lockTakenOnBy(tx: ReadTx, actionId: string): Promise<ItemSubject[]> {
  const { rows } = await sql<ItemSubject>`SELECT ${SUBJECT} FROM voice_item
    WHERE organisation_id = current_organisation() AND action_id = ${actionId}
    ORDER BY id FOR UPDATE`.execute(tx);
  return rows;
}

/** Inserts an item under the firm's next reference, taken as late as can be, and gives that. */
export async function insertItem(
  write: WriteTx,
  item: Omit<Insertable<VoiceItemTable>, 'reference'>,
): Promise<string> {
  const names = sql.join(Object.keys(item).map((name) => sql.ref(name)));
  const values = sql.join(Object.values(item).map((value) => sql`${value}`));
  const { rows } = await sql<{ reference: string }>`
    WITH next AS (INSERT INTO voice_counter (organisation_id, last) VALUES (${item.organisation_id}, 1)
      ON CONFLICT (organisation_id) DO UPDATE SET last = voice_counter.last + 1 RETURNING last)
    INSERT INTO voice_item (reference, ${names}) SELECT 'V-' || next.last, ${values} FROM next
    RETURNING reference`.execute(write);
  return rows[0]!.reference;
}

/** Saves a change to one item, counts its version up and sees to it that it is found as it stands. The row is locked by {@link lockItem}. */
export async function updateItem(
  write: WriteTx,
  { id, version }: At,
  change: Updateable<VoiceItemTable>,
  now: Date,
): Promise<number> {
  await write
    .updateTable('voice_item')
    .set({ ...change, version: version + 1, changed_at: now })
    .where('organisation_id', '=', sql<string>`current_organisation()`)
    .where('id', '=', id)
    .execute();
  if ('closed_on' in change || 'way' in change) await keepWords(write, id);
  return version + 1;
}

export type NewReply = {
  readonly id: string;
  readonly item_id: string;
  readonly person_id: string | null;
  readonly by_raiser: boolean;
  readonly text: string | null;
  readonly sealed: boolean;
  readonly said_on: Day;
  readonly said_at: Date | null;
  readonly recorded_at: Date;
};

/** Keeps one word about an item, open or sealed; that it is the first is kept by {@link updateItem}. */
export async function insertReply(
  write: WriteTx,
  organisationId: string,
  reply: NewReply,
): Promise<void> {
  await write
    .insertInto('voice_reply')
    .values({ organisation_id: organisationId, ...reply })
    .execute();
}

/** So many words of one item are found again; a text of four thousand characters has no more that matter. */
const MOST_WORDS = 80;

/**
 * Makes items findable as far as everyone may read them, open or over; what was taken back is not. Words are what the
 * dictionary of no language makes of them: as they stand.
 */
export async function keepWordsOf(write: WriteTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`DELETE FROM voice_word
    WHERE organisation_id = current_organisation() AND item_id = ANY(${[...ids]}::uuid[])`.execute(
    write,
  );
  await sql`INSERT INTO voice_word (organisation_id, item_id, open, word)
    SELECT i.organisation_id, i.id, i.closed_on IS NULL, w.word FROM voice_item i
    CROSS JOIN LATERAL (SELECT DISTINCT lexeme AS word FROM unnest(to_tsvector('simple', folded(i.text)))
      WHERE char_length(lexeme) BETWEEN 3 AND 60 ORDER BY lexeme LIMIT ${MOST_WORDS}) w
    WHERE i.organisation_id = current_organisation() AND i.id = ANY(${[...ids]}::uuid[]) AND i.way <> 'to_person'
      AND NOT i.sealed AND i.kind NOT IN ('concern', 'thanks') AND i.closed_how IS DISTINCT FROM 'withdrawn'`.execute(
    write,
  );
}

/** The same for one. */
export function keepWords(write: WriteTx, id: string): Promise<void> {
  return keepWordsOf(write, [id]);
}
