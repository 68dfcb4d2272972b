import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Open } from '../contract/kinds.ts';

/** A text that a single leader asked to be left out. */
export type StoredObjection = {
  readonly id: string;
  readonly wave_id: string;
  readonly question: Open;
  /** Empty once it was judged, or everybody sees the results. */
  readonly words: string;
  readonly reason: string;
  readonly judged_at: Date | null;
  readonly left_out: boolean | null;
};

const COLUMNS = sql`o.id, o.wave_id, o.question, o.words, o.reason, o.judged_at, o.left_out`;

/** What a single leader asked to be left out of a wave, judged or not, the earliest first. */
export async function objectionsOf(tx: ReadTx, wave: string): Promise<StoredObjection[]> {
  const { rows } = await sql<StoredObjection>`SELECT ${COLUMNS} FROM pulse_objection o
    WHERE o.organisation_id = current_organisation() AND o.wave_id = ${wave}
    ORDER BY o.made_at, o.id`.execute(tx);
  return rows;
}

/** The wave that an objection is about, which never changes. */
export async function waveOfObjection(tx: ReadTx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ wave_id: string }>`SELECT o.wave_id FROM pulse_objection o
    WHERE o.organisation_id = current_organisation() AND o.id = ${id}`.execute(tx);
  return rows[0]?.wave_id;
}

/** One objection, held for this transaction. */
export async function lockObjection(tx: ReadTx, id: string): Promise<StoredObjection | undefined> {
  const { rows } = await sql<StoredObjection>`SELECT ${COLUMNS} FROM pulse_objection o
    WHERE o.organisation_id = current_organisation() AND o.id = ${id} FOR UPDATE`.execute(tx);
  return rows[0];
}

export type NewObjection = Pick<
  StoredObjection,
  'id' | 'wave_id' | 'question' | 'words' | 'reason'
> & {
  readonly organisation_id: string;
  readonly made_at: Date;
};

/** Keeps an objection with the words it is about, until it is judged or everybody sees the results. */
export async function insertObjection(write: WriteTx, objection: NewObjection): Promise<void> {
  await write.insertInto('pulse_objection').values(objection).execute();
}

/** Keeps what was judged, and not the words it was about. */
export async function judgeObjection(
  write: WriteTx,
  id: string,
  judged: { readonly judged_by: string; readonly judged_at: Date; readonly left_out: boolean },
): Promise<void> {
  await write
    .updateTable('pulse_objection')
    .set({ ...judged, words: '' })
    .where(sql<boolean>`organisation_id = current_organisation() AND id = ${id}`)
    .execute();
}

/** Everybody sees the results: what nobody judged is no longer kept by itself. */
export async function clearObjections(write: WriteTx, wave: string): Promise<void> {
  await sql`UPDATE pulse_objection SET words = ''
    WHERE organisation_id = current_organisation() AND wave_id = ${wave}`.execute(write);
}
