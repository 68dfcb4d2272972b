import { sql } from 'kysely';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';

export type NoteNow = {
  readonly id: string;
  readonly item_id: string;
  readonly version: number;
  readonly text: string;
};

/** One paragraph, held for this transaction. */
export async function lockNote(tx: ReadTx, id: string): Promise<NoteNow | undefined> {
  const { rows } = await sql<NoteNow>`
    SELECT n.id, n.item_id, n.version, v.text FROM agenda_note n
    JOIN agenda_note_version v ON v.organisation_id = n.organisation_id AND v.note_id = n.id AND v.version = n.version
    WHERE n.organisation_id = current_organisation() AND n.id = ${id} FOR NO KEY UPDATE OF n`.execute(
    tx,
  );
  return rows[0];
}

type Writer = Pick<CommandContext, 'organisationId' | 'actor' | 'now'>;

/** Begins a paragraph with its first version; `beside_id` is the one that somebody else was faster to change. */
export async function insertNote(
  write: WriteTx,
  note: {
    readonly id: string;
    readonly item_id: string;
    readonly beside_id: string | null;
    readonly text: string;
  },
  writer: Writer,
): Promise<void> {
  const { text, ...paragraph } = note;
  await write
    .insertInto('agenda_note')
    .values({
      organisation_id: writer.organisationId,
      ...paragraph,
      created_by: writer.actor.personId,
      recorded_at: writer.now,
    })
    .execute();
  await insertNoteVersion(write, { id: note.id, version: 1, text }, writer);
}

async function insertNoteVersion(
  write: WriteTx,
  { id, version, text }: { readonly id: string; readonly version: number; readonly text: string },
  { organisationId, actor, now }: Writer,
): Promise<void> {
  await write
    .insertInto('agenda_note_version')
    .values({
      organisation_id: organisationId,
      note_id: id,
      version,
      text,
      written_by: actor.personId,
      written_at: now,
    })
    .execute();
}

/** Keeps the next version of a paragraph that is held by {@link lockNote}. */
export async function saveNote(
  write: WriteTx,
  { id, version: before }: { readonly id: string; readonly version: number },
  text: string,
  writer: Writer,
): Promise<number> {
  const version = before + 1;
  await insertNoteVersion(write, { id, version, text }, writer);
  await sql`UPDATE agenda_note SET version = ${version}
    WHERE organisation_id = current_organisation() AND id = ${id}`.execute(write);
  return version;
}
