import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Day } from '../../../lib/day.ts';
import { endOfDay, type FirmDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Answer, Life, Told } from '../rules/mirror.ts';

/** A life as it stood at the end of a day, with its answers, the latest first. */
export type StoredLife = Life & {
  readonly answers: readonly {
    readonly answer: Answer;
    readonly words: string;
    readonly on: Day;
  }[];
};

/** The lives that had begun and not ended by the end of a day. */
export async function livesAt(
  tx: ReadTx,
  look: FirmDay & { readonly asOf: Day },
): Promise<StoredLife[]> {
  const { rows } = await sql<StoredLife>`
    SELECT l.id, l.signal, l.cause, l.person_id AS "personId", l.began_on AS "beganOn",
      coalesce((SELECT json_agg(json_build_object('answer', a.answer, 'words', a.words, 'on', a.answered_on)
          ORDER BY a.answered_at DESC, a.id DESC) FROM signal_answer a
        WHERE a.organisation_id = l.organisation_id AND a.life_id = l.id AND a.answered_at < ${endOfDay(look)}), '[]') AS answers
    FROM signal_life l WHERE l.organisation_id = current_organisation() AND l.began_on <= ${look.asOf}::date
      AND (l.ended_on IS NULL OR l.ended_on > ${look.asOf}::date) ORDER BY l.began_on, l.id`.execute(
    tx,
  );
  return rows;
}

/** Ends and begins lives on a day. One that has begun already is not begun again, so that a night may run twice. */
export async function saveTurn(
  write: WriteTx,
  organisationId: string,
  { begin, end }: { readonly begin: readonly Told[]; readonly end: readonly Life[] },
  on: Day,
): Promise<void> {
  if (end.length > 0) {
    const ids = end.map(({ id }) => id);
    await sql`UPDATE signal_life SET ended_on = ${on}::date
      WHERE organisation_id = current_organisation() AND id = ANY(${ids}::uuid[])`.execute(write);
  }
  for (const { signal, cause, personId } of begin) {
    await sql`INSERT INTO signal_life (organisation_id, id, signal, cause, person_id, began_on)
      VALUES (${organisationId}, ${newId()}, ${signal}, ${cause}, ${personId}, ${on}::date)
      ON CONFLICT DO NOTHING`.execute(write);
  }
}

/** Forgets lives that ended before a day, with their answers. */
export async function forgetLives(write: WriteTx, before: Day): Promise<void> {
  await sql`DELETE FROM signal_life WHERE organisation_id = current_organisation() AND ended_on < ${before}::date`.execute(
    write,
  );
}

export type LifeSubject = {
  readonly id: string;
  readonly personId: string | null;
  readonly endedOn: Day | null;
};

/** A life, also one that has ended, held for this transaction; undefined where there is none or it was forgotten. */
export async function lockLife(tx: ReadTx, id: string): Promise<LifeSubject | undefined> {
  const { rows } =
    await sql<LifeSubject>`SELECT id, person_id AS "personId", ended_on AS "endedOn" FROM signal_life
    WHERE organisation_id = current_organisation() AND id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** Adds an answer; those given before stay, as long as the life does. */
export async function insertAnswer(
  write: WriteTx,
  answer: {
    organisation_id: string;
    id: string;
    life_id: string;
    answer: Answer;
    words: string;
    answered_by: string;
    answered_on: Day;
    answered_at: Date;
  },
): Promise<void> {
  await write.insertInto('signal_answer').values(answer).execute();
}
