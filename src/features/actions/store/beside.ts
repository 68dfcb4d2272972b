import { sql } from 'kysely';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { Upload } from '../../../platform/files/files.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';

/** Keeps what the actor says of an action now; the action itself stays the version it is. */
export async function insertComment(
  write: WriteTx,
  comment: { id: string; actionId: string; text: string },
  { organisationId, actor, now }: CommandContext,
): Promise<void> {
  await write
    .insertInto('action_comment')
    .values({
      organisation_id: organisationId,
      id: comment.id,
      action_id: comment.actionId,
      person_id: actor.personId,
      text: comment.text,
      said_at: now,
    })
    .execute();
}

/** A file with its place in an action. */
export async function insertFile(
  write: WriteTx,
  file: { id: string; actionId: string; upload: Upload },
  { organisationId, actor, now }: CommandContext,
): Promise<void> {
  const { storageKey, ...facts } = file.upload;
  await write
    .insertInto('file')
    .values({
      organisation_id: organisationId,
      id: file.id,
      ...facts,
      storage_key: storageKey,
      uploaded_by: actor.personId,
      uploaded_at: now,
    })
    .execute();
  await write
    .insertInto('action_file')
    .values({ organisation_id: organisationId, action_id: file.actionId, file_id: file.id })
    .execute();
}

export type KeptFile = { name: string; type: string; size: number; storage_key: string };

/** A file of an action, or undefined. */
export async function findFile(
  tx: ReadTx,
  actionId: string,
  fileId: string,
): Promise<KeptFile | undefined> {
  const { rows } = await sql<KeptFile>`SELECT f.name, f.type, f.size, f.storage_key
    FROM action_file a JOIN file f ON f.organisation_id = a.organisation_id AND f.id = a.file_id
    WHERE a.organisation_id = current_organisation() AND a.action_id = ${actionId} AND a.file_id = ${fileId}`.execute(
    tx,
  );
  return rows[0];
}

/** Adds a link to an action, from now on. What may be a target is for the command to check. */
export async function insertLink(
  write: WriteTx,
  link: { id: string; action_id: string; label: string; target: string },
  { organisationId, now }: CommandContext,
): Promise<void> {
  await write
    .insertInto('action_link')
    .values({ organisation_id: organisationId, ...link, linked_at: now })
    .execute();
}

/** One link that an action has; whoever changes it holds the action. */
export async function findLink(
  tx: ReadTx,
  actionId: string,
  linkId: string,
): Promise<{ id: string; label: string } | undefined> {
  const { rows } = await sql<{ id: string; label: string }>`SELECT id, label FROM action_link
    WHERE organisation_id = current_organisation() AND action_id = ${actionId} AND id = ${linkId}
      AND unlinked_at IS NULL`.execute(tx);
  return rows[0];
}

/**
 * Ends a link, of whichever action: {@link findLink} has made sure that it is one of the action that is held. The days
 * before it keep it.
 */
export async function endLink(write: WriteTx, linkId: string, now: Date): Promise<void> {
  await sql`UPDATE action_link SET unlinked_at = ${now}
    WHERE organisation_id = current_organisation() AND id = ${linkId}`.execute(write);
}

export type StoredView = {
  id: string;
  person_id: string;
  name: string;
  query: string;
  shared: boolean;
};

/** The filters a person kept, and those others share. */
export async function viewsOf(tx: ReadTx, personId: string): Promise<StoredView[]> {
  const { rows } = await sql<StoredView>`SELECT id, person_id, name, query, shared FROM action_view
    WHERE organisation_id = current_organisation() AND (person_id = ${personId} OR shared)
    ORDER BY name`.execute(tx);
  return rows;
}

/** A kept filter, whoever kept it, held for this transaction; undefined where there is none of this id. */
export async function lockView(tx: ReadTx, viewId: string): Promise<StoredView | undefined> {
  const { rows } = await sql<StoredView>`SELECT id, person_id, name, query, shared FROM action_view
    WHERE organisation_id = current_organisation() AND id = ${viewId} FOR UPDATE`.execute(tx);
  return rows[0];
}

/** Keeps a filter for one person or, where it is shared, for everybody; another of the same name stays beside it. */
export async function insertView(
  write: WriteTx,
  organisationId: string,
  view: StoredView,
): Promise<void> {
  await write
    .insertInto('action_view')
    .values({ organisation_id: organisationId, ...view })
    .execute();
}

/** Removes a kept filter for good, also for those it was shared with. {@link lockView} holds it. */
export async function deleteView(write: WriteTx, viewId: string): Promise<void> {
  await sql`DELETE FROM action_view WHERE organisation_id = current_organisation() AND id = ${viewId}`.execute(
    write,
  );
}
