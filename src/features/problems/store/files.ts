import { sql } from 'kysely';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Upload } from '../../../platform/files/files.ts';

/** A file with its place in a problem. */
export async function insertFile(
  write: WriteTx,
  { id, problemId, upload }: { id: string; problemId: string; upload: Upload },
  { organisationId, actor, now }: CommandContext,
): Promise<void> {
  const { storageKey, ...facts } = upload;
  await write
    .insertInto('file')
    .values({
      organisation_id: organisationId,
      id,
      ...facts,
      storage_key: storageKey,
      uploaded_by: actor.personId,
      uploaded_at: now,
    })
    .execute();
  await write
    .insertInto('problem_file')
    .values({ organisation_id: organisationId, problem_id: problemId, file_id: id })
    .execute();
}

/** A file of a problem, or undefined. */
export async function findFile(
  tx: ReadTx,
  problemId: string,
  fileId: string,
): Promise<{ name: string; type: string; size: number; storage_key: string } | undefined> {
  const { rows } = await sql<{ name: string; type: string; size: number; storage_key: string }>`
    SELECT f.name, f.type, f.size, f.storage_key
    FROM problem_file l JOIN file f ON f.organisation_id = l.organisation_id AND f.id = l.file_id
    WHERE l.organisation_id = current_organisation() AND l.problem_id = ${problemId}
      AND l.file_id = ${fileId}`.execute(tx);
  return rows[0];
}
