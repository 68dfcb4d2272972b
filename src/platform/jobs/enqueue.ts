import { sql } from 'kysely';
import type { JobRequest } from '../commands/command.ts';
import type { WriteTx } from '../database/transaction.ts';

/** Enqueues a job in the caller's transaction: it runs if and only if that commits. */
export async function enqueue(
  write: WriteTx,
  organisationId: string,
  job: JobRequest,
): Promise<void> {
  const payload = JSON.stringify({ ...job.payload, organisationId });
  await sql`SELECT enqueue_job(${job.task}, ${payload}::json, ${job.runAt ?? null}::timestamptz,
    ${job.key ?? null}::text)`.execute(write);
}
