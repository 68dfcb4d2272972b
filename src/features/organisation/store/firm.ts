import { sql } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Profile } from '../contract/shapes.ts';

export type StoredFirm = Profile & {
  readonly id: string;
  readonly version: number;
  readonly working_weekdays: number[];
  readonly is_example: boolean;
};

const COLUMNS = sql`id, version, name, what_we_do, time_zone, locale, currency, headcount,
  high_significance_means, working_weekdays, is_example`;

/** The firm this transaction is bound to, as it is now and taken to be there; {@link lockFirm} holds it as well. */
export async function findFirm(tx: ReadTx): Promise<StoredFirm> {
  const { rows } = await sql<StoredFirm>`SELECT ${COLUMNS} FROM organisation
    WHERE id = current_organisation()`.execute(tx);
  return rows[0] as StoredFirm;
}

/** The firm, held for this transaction; references to it from elsewhere go on. */
export async function lockFirm(tx: ReadTx): Promise<StoredFirm | undefined> {
  const { rows } = await sql<StoredFirm>`SELECT ${COLUMNS} FROM organisation
    WHERE id = current_organisation() FOR NO KEY UPDATE`.execute(tx);
  return rows[0];
}

/** Saves words or working days of the firm and counts the version up. The row is locked by {@link lockFirm}. */
export async function updateFirm(
  write: WriteTx,
  firm: { readonly id: string; readonly version: number },
  change: Partial<Profile> & { working_weekdays?: number[] },
): Promise<number> {
  await write
    .updateTable('organisation')
    .set({ ...change, version: firm.version + 1 })
    .where('id', '=', firm.id)
    .execute();
  return firm.version + 1;
}

export type Holiday = { readonly id: string; readonly day: Day; readonly name: string };

/** Every day off that is recorded, past ones too, the earliest first. */
export async function allHolidays(tx: ReadTx): Promise<Holiday[]> {
  const { rows } = await sql<Holiday>`SELECT id, day, name FROM holiday
    WHERE organisation_id = current_organisation() ORDER BY day`.execute(tx);
  return rows;
}

/** Keeps days off, at least one. None of them may be there already: the database has one row for a day. */
export async function insertHolidays(
  write: WriteTx,
  organisationId: string,
  days: readonly Holiday[],
): Promise<void> {
  await write
    .insertInto('holiday')
    .values(days.map((day) => ({ organisation_id: organisationId, ...day })))
    .execute();
}

/** Makes a day off a working day again, past ones as well; only the event remembers it. */
export async function deleteHoliday(write: WriteTx, holidayId: string): Promise<void> {
  await sql`DELETE FROM holiday WHERE organisation_id = current_organisation() AND id = ${holidayId}`.execute(
    write,
  );
}
