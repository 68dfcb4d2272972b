import { v7 as newId } from 'uuid';
import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { LetterFile } from '../contract/letters.ts';

type Place = {
  readonly organisationId: string;
  readonly itemId: string;
  /** Who sent it; null where it came without a name. */
  readonly by: string | null;
  readonly now: Date;
};

/** Pictures with their place in an item. The names they had are not kept: they may tell who took them. */
export async function insertFiles(
  write: WriteTx,
  files: readonly LetterFile[],
  { organisationId, itemId, by, now }: Place,
): Promise<void> {
  for (const [at, { storageKey, type, size, sha256 }] of files.entries()) {
    const id = newId();
    await write
      .insertInto('file')
      .values({
        organisation_id: organisationId,
        id,
        name: `picture-${at + 1}.${type.split('/').at(-1)}`,
        type,
        size,
        sha256,
        storage_key: storageKey,
        uploaded_by: by,
        uploaded_at: now,
      })
      .execute();
    await write
      .insertInto('voice_file')
      .values({ organisation_id: organisationId, item_id: itemId, file_id: id })
      .execute();
  }
}

type Kept = { name: string; type: string; size: number; storage_key: string };

/** A picture of an item, or undefined. */
export async function findFile(
  tx: ReadTx,
  itemId: string,
  fileId: string,
): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    SELECT f.name, f.type, f.size, f.storage_key
    FROM voice_file l JOIN file f ON f.organisation_id = l.organisation_id AND f.id = l.file_id
    WHERE l.organisation_id = current_organisation() AND l.item_id = ${itemId}
      AND l.file_id = ${fileId}`.execute(tx);
  return rows[0];
}
