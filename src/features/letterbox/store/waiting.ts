import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Statement } from '../../../platform/database/client.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Kind } from '../../voice/contract/kinds.ts';
import type { WrappedFor } from './letters.ts';

/** A letter in the box. */
export type WaitingLetter = {
  readonly letter: string;
  readonly put_on: Day;
  readonly kind: Kind;
  readonly words: string;
  readonly name: string;
  readonly place_id: string | null;
  readonly lookup_hash: string;
  readonly public_key: string;
  readonly picture: Buffer | null;
  readonly box: string | null;
  readonly picture_box: string | null;
  readonly keys: readonly WrappedFor[];
};

/** What the writer of a letter said later, in the box. */
export type WaitingAnswer = {
  readonly said: string;
  readonly letter: string;
  readonly put_on: Day;
  readonly words: string;
  readonly box: string | null;
  readonly keys: readonly WrappedFor[];
  readonly gone: boolean | null;
  /** From 1 to 5. */
  readonly fair: number | null;
};

/**
 * Puts a letter into the box, once: one whose number was there before, or whose receipt was taken out before, is left as
 * it is. One statement, as this is what is done most. Its row is read by {@link wasPut}.
 */
export function puttingLetter(
  write: WriteTx,
  organisationId: string,
  posterId: string,
  { keys, ...letter }: WaitingLetter,
): Statement {
  return sql`
    WITH poster AS (SELECT p.revoked_at IS NULL AND v.retired_on IS NULL AS valid
      FROM poster p JOIN voice_place v ON v.organisation_id = p.organisation_id AND v.id = p.place_id
      WHERE p.organisation_id = current_organisation() AND p.id = ${posterId}),
    put AS (INSERT INTO letter_waiting (organisation_id, letter, put_on, kind, words, name, place_id, lookup_hash,
        public_key, picture, box, picture_box, keys)
      SELECT ${organisationId}, ${letter.letter}, ${letter.put_on}::date, ${letter.kind}, ${letter.words}, ${letter.name},
        ${letter.place_id}::uuid, ${letter.lookup_hash}, ${letter.public_key}, ${letter.picture}::bytea, ${letter.box},
        ${letter.picture_box}, ${JSON.stringify(keys)}::jsonb
      FROM poster WHERE valid AND NOT EXISTS (SELECT FROM letter WHERE organisation_id = current_organisation()
        AND (letter = ${letter.letter} OR lookup_hash = ${letter.lookup_hash}))
      ON CONFLICT DO NOTHING RETURNING letter)
    SELECT valid, EXISTS (SELECT FROM put) AS put FROM poster`.compile(write);
}

/** `known` where the letter was there before, `revoked` where the poster is not valid; nothing was put in then. */
export function wasPut(row: { readonly valid: boolean; readonly put: boolean } | undefined) {
  if (row?.valid !== true) return 'revoked';
  return row.put ? 'put' : 'known';
}

/**
 * Puts an answer of a letter's writer into the box, once. Whether they were treated fairly is taken once for a letter: what is
 * said of it later, from another device, is left out, since the lot would choose between the two.
 * @returns false where it was there before, or nothing was left of it
 */
export async function putAnswer(
  write: WriteTx,
  organisationId: string,
  { keys, ...answer }: WaitingAnswer,
): Promise<boolean> {
  const { words, box, gone, fair } = answer;
  const onlyFair = fair !== null && words === '' && box === null && gone === null;
  const { numAffectedRows } =
    await sql`INSERT INTO letter_answer_waiting (organisation_id, said, letter, put_on, words, box, keys, gone, fair)
    SELECT ${organisationId}, ${answer.said}, ${answer.letter}, ${answer.put_on}::date, ${answer.words}, ${answer.box},
      ${JSON.stringify(keys)}::jsonb, ${answer.gone}, CASE WHEN NOT known THEN ${answer.fair}::smallint END
    FROM (SELECT EXISTS (SELECT FROM letter_answer_waiting
      WHERE organisation_id = current_organisation() AND letter = ${answer.letter} AND fair IS NOT NULL) AS known) w
    WHERE NOT EXISTS (SELECT FROM letter_said WHERE organisation_id = current_organisation() AND said = ${answer.said})
      AND NOT (known AND ${onlyFair})
    ON CONFLICT DO NOTHING`.execute(write);
  return numAffectedRows === 1n;
}

/** Whether anything lies in the box. */
export async function isBoxEmpty(tx: ReadTx): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`SELECT
    NOT EXISTS (SELECT FROM letter_waiting WHERE organisation_id = current_organisation())
    AND NOT EXISTS (SELECT FROM letter_answer_waiting WHERE organisation_id = current_organisation()) AS empty`.execute(
    tx,
  );
  return rows[0]?.empty !== false;
}

/**
 * Takes all letters out of the box. One whose number or receipt was taken out before is thrown away; of two with the
 * same receipt one stays.
 */
export async function takeLetters(write: WriteTx): Promise<WaitingLetter[]> {
  const { rows } = await sql<WaitingLetter>`
    WITH taken AS (DELETE FROM letter_waiting WHERE organisation_id = current_organisation() RETURNING *)
    SELECT DISTINCT ON (lookup_hash) letter, put_on, kind, words, name, place_id, lookup_hash, public_key, picture, box,
      picture_box, keys
    FROM taken t WHERE NOT EXISTS (SELECT FROM letter l WHERE l.organisation_id = current_organisation()
      AND (l.letter = t.letter OR l.lookup_hash = t.lookup_hash))
    ORDER BY lookup_hash, letter`.execute(write);
  return rows;
}

/** Takes all answers out of the box, with the record each belongs to. */
export async function takeAnswers(
  write: WriteTx,
): Promise<(WaitingAnswer & { readonly item_id: string })[]> {
  const { rows } = await sql<WaitingAnswer & { item_id: string }>`
    WITH taken AS (DELETE FROM letter_answer_waiting WHERE organisation_id = current_organisation() RETURNING *)
    SELECT t.said, t.letter, t.put_on, t.words, t.box, t.keys, t.gone, t.fair, l.item_id
    FROM taken t JOIN letter l ON l.organisation_id = t.organisation_id AND l.letter = t.letter
    WHERE NOT EXISTS (SELECT FROM letter_said s WHERE s.organisation_id = current_organisation() AND s.said = t.said)
    ORDER BY t.said`.execute(write);
  return rows;
}

/** The number of a letter that lies in the box, by its receipt, and what of it was not sealed. */
export async function findWaiting(
  tx: ReadTx,
  lookupHash: string,
): Promise<Pick<WaitingLetter, 'letter' | 'words' | 'box' | 'keys'> | undefined> {
  const { rows } = await sql<Pick<WaitingLetter, 'letter' | 'words' | 'box' | 'keys'>>`
    SELECT letter, words, box, keys FROM letter_waiting
    WHERE organisation_id = current_organisation() AND lookup_hash = ${lookupHash} LIMIT 1`.execute(
    tx,
  );
  return rows[0];
}

/** How many answers of a letter's writer lie in the box, and whether one of them says if they were treated fairly. */
export async function waitingAnswers(
  tx: ReadTx,
  letter: string,
): Promise<{ readonly count: number; readonly fair: boolean }> {
  const { rows } = await sql<{ count: number; fair: boolean }>`
    SELECT count(*)::int AS count, count(fair) > 0 AS fair FROM letter_answer_waiting
    WHERE organisation_id = current_organisation() AND letter = ${letter}`.execute(tx);
  return rows[0]!;
}
