import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Progress } from '../contract/parts.ts';

/** Names one piece of work, and the process that has it in hand. */
export type Work = { readonly importId: string; readonly workId: string };
export type ClaimedWork = Work & { readonly claim: string; readonly attempt: number };

/** A piece of work to be done; one that was in hand is dropped by it. */
export async function beginWork(
  write: WriteTx,
  organisationId: string,
  { importId, workId }: Work,
): Promise<void> {
  await endWork(write, importId);
  await write
    .insertInto('import_work')
    .values({ organisation_id: organisationId, import_id: importId, id: workId })
    .execute();
}

/** Drops the work on an import, if there is any. Whoever has it in hand learns it from {@link tellProgress}. */
export async function endWork(write: WriteTx, importId: string): Promise<void> {
  await sql`DELETE FROM import_work
    WHERE organisation_id = current_organisation() AND import_id = ${importId}`.execute(write);
}

/** Takes a piece of work in hand; undefined where it is not asked for any more. */
export async function claimWork(
  write: WriteTx,
  work: Work,
  claim: string,
): Promise<ClaimedWork | undefined> {
  const { rows } = await sql<{ attempts: number }>`UPDATE import_work
    SET claim = ${claim}, attempts = attempts + 1, done = 0, heard_at = clock_timestamp()
    WHERE organisation_id = current_organisation() AND import_id = ${work.importId} AND id = ${work.workId}
    RETURNING attempts`.execute(write);
  return rows[0] && { ...work, claim, attempt: rows[0].attempts };
}

/** Says how far it is. False where the work was stopped or taken over: then it must end. */
export async function tellProgress(
  write: WriteTx,
  { importId, claim }: ClaimedWork,
  progress: Progress,
): Promise<boolean> {
  const { rows } = await sql`UPDATE import_work
    SET done = ${progress.done}, total = ${progress.total}, of = ${progress.of}, heard_at = clock_timestamp()
    WHERE organisation_id = current_organisation() AND import_id = ${importId} AND claim = ${claim}
    RETURNING 1`.execute(write);
  return rows.length === 1;
}

/** Ends the work; false where it was stopped or taken over, so that nothing it did may stay. */
export async function finishWork(
  write: WriteTx,
  { importId, claim }: ClaimedWork,
): Promise<boolean> {
  const { rows } = await sql`DELETE FROM import_work
    WHERE organisation_id = current_organisation() AND import_id = ${importId} AND claim = ${claim}
    RETURNING 1`.execute(write);
  return rows.length === 1;
}

/** How long ago, in seconds, a piece of work was heard of; undefined where it is over. */
export async function silenceOf(tx: ReadTx, work: Work): Promise<number | undefined> {
  const { rows } = await sql<{ seconds: number }>`
    SELECT extract(epoch FROM clock_timestamp() - heard_at)::float8 AS seconds FROM import_work
    WHERE organisation_id = current_organisation() AND import_id = ${work.importId} AND id = ${work.workId}`.execute(
    tx,
  );
  return rows[0]?.seconds;
}
