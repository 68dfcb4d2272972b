import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import { oneAtATime } from '../../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Decision } from '../../voice/contract/kinds.ts';

/** The key of a box, wrapped for one who may open it; for the writer where nobody is named. */
export type WrappedFor = {
  readonly person_id: string | null;
  readonly ephemeral: string;
  readonly wrapped: string;
};

export type StoredLetter = {
  readonly letter: string;
  readonly item_id: string;
  readonly lookup_hash: string;
  readonly public_key: string;
  readonly box: string | null;
  readonly picture_box: string | null;
  readonly keys: readonly WrappedFor[];
};

/** Keeps what finds a letter again, and what is sealed in it; words that are not sealed are kept by its item. */
export async function insertLetter(
  write: WriteTx,
  organisationId: string,
  { keys, ...letter }: StoredLetter,
): Promise<void> {
  await write
    .insertInto('letter')
    .values({ organisation_id: organisationId, ...letter, keys: JSON.stringify(keys) })
    .execute();
}

export type StoredSaid = {
  readonly said: string;
  readonly letter: string;
  readonly person_id: string | null;
  readonly said_on: Day;
  readonly box: string | null;
  readonly keys: readonly WrappedFor[];
};

/**
 * Whether something was said under a number already, in whichever letter. Whoever asks holds the number for this
 * transaction.
 */
export async function isSaid(tx: ReadTx, said: string): Promise<boolean> {
  await oneAtATime(tx, `said ${said}`);
  const { rows } = await sql<{ is: boolean }>`SELECT EXISTS (SELECT FROM letter_said
    WHERE organisation_id = current_organisation() AND said = ${said}) AS is`.execute(tx);
  return rows[0]?.is === true;
}

/** Adds what was said behind what was said before. The letter's record is held by whoever calls this. */
export async function insertSaid(
  write: WriteTx,
  organisationId: string,
  said: StoredSaid,
): Promise<void> {
  await sql`INSERT INTO letter_said (organisation_id, said, letter, person_id, said_on, position, box, keys)
    SELECT ${organisationId}, ${said.said}, ${said.letter}, ${said.person_id}::uuid, ${said.said_on}::date,
      (SELECT count(*) FROM letter_said WHERE organisation_id = current_organisation() AND letter = ${said.letter}),
      ${said.box}, ${JSON.stringify(said.keys)}::jsonb`.execute(write);
}

const COLUMNS = sql`letter, item_id, lookup_hash, public_key, box, picture_box, keys`;

/** A letter by the hash of its receipt. */
export async function letterByReceipt(
  tx: ReadTx,
  lookupHash: string,
): Promise<StoredLetter | undefined> {
  const { rows } = await sql<StoredLetter>`SELECT ${COLUMNS} FROM letter
    WHERE organisation_id = current_organisation() AND lookup_hash = ${lookupHash}`.execute(tx);
  return rows[0];
}

/** A letter by the record it became. */
export async function letterOfItem(tx: ReadTx, itemId: string): Promise<StoredLetter | undefined> {
  const { rows } = await sql<StoredLetter>`SELECT ${COLUMNS} FROM letter
    WHERE organisation_id = current_organisation() AND item_id = ${itemId}`.execute(tx);
  return rows[0];
}

/** What was said behind the seal, in order, each with the name of whoever of the firm said it. */
export async function saidOf(
  tx: ReadTx,
  letter: string,
): Promise<(StoredSaid & { readonly box: string; readonly name: string | null })[]> {
  const { rows } = await sql<StoredSaid & { box: string; name: string | null }>`
    SELECT s.said, s.letter, s.person_id, s.said_on, s.box, s.keys, p.name
    FROM letter_said s LEFT JOIN person p ON p.organisation_id = s.organisation_id AND p.id = s.person_id
    WHERE s.organisation_id = current_organisation() AND s.letter = ${letter} AND s.box IS NOT NULL
    ORDER BY s.position, s.said`.execute(tx);
  return rows;
}

export type ListedLetter = {
  readonly id: string;
  readonly reference: string;
  readonly raised_on: Day;
  readonly place: string | null;
  readonly readers: readonly string[];
  readonly answered: boolean;
  readonly decided: boolean;
  readonly closed: boolean;
};

/** The letters that were sealed to somebody, those without an answer first. */
export async function lettersFor(tx: ReadTx, personId: string): Promise<ListedLetter[]> {
  const { rows } = await sql<ListedLetter>`
    SELECT i.id, i.reference, i.raised_on, v.name AS place,
      ARRAY(SELECT p.name FROM person p WHERE p.organisation_id = l.organisation_id AND p.id <> ${personId}
        AND l.keys @> jsonb_build_array(jsonb_build_object('person_id', p.id)) ORDER BY p.name) AS readers,
      i.first_reply_at IS NOT NULL AS answered, i.decision IS NOT NULL AS decided, i.closed_on IS NOT NULL AS closed
    FROM letter l
    JOIN voice_item i ON i.organisation_id = l.organisation_id AND i.id = l.item_id
    LEFT JOIN voice_place v ON v.organisation_id = i.organisation_id AND v.id = i.place_id
    WHERE l.organisation_id = current_organisation() AND l.box IS NOT NULL
      AND l.keys @> jsonb_build_array(jsonb_build_object('person_id', ${personId}::text))
    ORDER BY closed, answered, i.raised_on, i.reference`.execute(tx);
  return rows;
}

export type LetterAbout = {
  readonly reference: string;
  readonly raised_on: Day;
  readonly decision: Decision | null;
  readonly closed_on: Day | null;
  /** Null where it was sealed. */
  readonly text: string | null;
};

/** What the record of a letter says beside its box. */
export async function letterAbout(tx: ReadTx, itemId: string): Promise<LetterAbout | undefined> {
  const { rows } = await sql<LetterAbout>`
    SELECT reference, raised_on, decision, closed_on, text FROM voice_item
    WHERE organisation_id = current_organisation() AND id = ${itemId}`.execute(tx);
  return rows[0];
}
