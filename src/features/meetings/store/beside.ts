import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../../lib/day.ts';
import type { Writing } from '../../../platform/commands/change.ts';
import { endOfDay } from '../../../platform/database/end-of-day.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Upload } from '../../../platform/files/files.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Conclusion, SignsAs } from '../contract/kinds.ts';
import type { PackContent } from '../contract/pack.ts';
import type { ConclusionWords, inputKeyShape } from '../contract/shapes.ts';
import type * as z from 'zod';
import type { Named } from './record.ts';

type InputKey = z.output<typeof inputKeyShape>;

const named = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
    WHERE p.organisation_id = current_organisation() AND p.id = ${column})`;

export type StoredInput = {
  readonly input: InputKey;
  readonly text: string;
  readonly data_as_of: Day | null;
  readonly file: {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly size: number;
  } | null;
  readonly by: Named;
  readonly at: Date;
};

/** What was last said of each input for a meeting, as of the day asked for. */
export async function storedInputs(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredInput[]> {
  const { rows } = await sql<StoredInput>`
    SELECT DISTINCT ON (i.input) i.input, i.text, i.data_as_of, ${named(sql`i.said_by`)} AS by, i.said_at AS at,
      CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size) END AS file
    FROM meeting_input i LEFT JOIN file f ON f.organisation_id = i.organisation_id AND f.id = i.file_id
    WHERE i.organisation_id = current_organisation() AND i.meeting_id = ${meetingId} AND i.said_at < ${endOfDay(context)}
    ORDER BY i.input, i.said_at DESC, i.id DESC`.execute(tx);
  return rows;
}

/** Keeps what is said of an input from now on, with the file that goes with it; what was said before stays. */
export async function insertInput(
  write: WriteTx,
  said: {
    readonly id: string;
    readonly input: InputKey;
    readonly text: string;
    readonly data_as_of: Day | null;
    readonly file: { readonly id: string; readonly upload: Upload } | null;
  },
  { id: meetingId, organisationId, by, now }: Writing,
): Promise<void> {
  const { file, id, ...words } = said;
  if (file !== null) {
    const { storageKey, ...kept } = file.upload;
    await write
      .insertInto('file')
      .values({
        organisation_id: organisationId,
        id: file.id,
        ...kept,
        storage_key: storageKey,
        uploaded_by: by,
        uploaded_at: now,
      })
      .execute();
  }
  await write
    .insertInto('meeting_input')
    .values({
      organisation_id: organisationId,
      id,
      meeting_id: meetingId,
      ...words,
      file_id: file?.id ?? null,
      said_by: by,
      said_at: now,
    })
    .execute();
}

/** A file somebody added to what they said of an input. */
export async function findInputFile(
  tx: ReadTx,
  meetingId: string,
  fileId: string,
): Promise<{ name: string; type: string; size: number; storage_key: string } | undefined> {
  const { rows } = await sql<{ name: string; type: string; size: number; storage_key: string }>`
    SELECT f.name, f.type, f.size, f.storage_key FROM meeting_input i
    JOIN file f ON f.organisation_id = i.organisation_id AND f.id = i.file_id
    WHERE i.organisation_id = current_organisation() AND i.meeting_id = ${meetingId} AND f.id = ${fileId} LIMIT 1`.execute(
    tx,
  );
  return rows[0];
}

type State = { readonly size: number; readonly root: string };

export type StoredPack = {
  readonly id: string;
  readonly content: PackContent;
  readonly content_hash: string;
  readonly checkpoint: State;
  readonly by: Named;
  readonly at: Date;
};

/** The pack that was frozen last, as of the day asked for. */
export async function storedPack(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredPack | null> {
  const { rows } = await sql<StoredPack>`
    SELECT id, content, content_hash, json_build_object('size', checkpoint_size, 'root', checkpoint_root) AS checkpoint,
      ${named(sql`frozen_by`)} AS by, frozen_at AS at
    FROM meeting_pack WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId}
      AND frozen_at < ${endOfDay(context)} ORDER BY frozen_at DESC, id DESC LIMIT 1`.execute(tx);
  return rows[0] ?? null;
}

/** Keeps a pack with the signed state of the record it was frozen at; packs frozen before stay, and the last counts. */
export async function insertPack(
  write: WriteTx,
  pack: { readonly id: string; readonly content: PackContent; readonly content_hash: string },
  checkpoint: State,
  { id: meetingId, organisationId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('meeting_pack')
    .values({
      organisation_id: organisationId,
      id: pack.id,
      meeting_id: meetingId,
      content: JSON.stringify(pack.content),
      content_hash: pack.content_hash,
      checkpoint_size: checkpoint.size,
      checkpoint_root: checkpoint.root,
      frozen_by: by,
      frozen_at: now,
    })
    .execute();
}

type Row = {
  readonly version: number;
  readonly by: Named;
  readonly at: Date;
} & Record<'suitable' | 'adequate' | 'effective' | 'aligned', Conclusion> &
  Record<`${'suitable' | 'adequate' | 'effective' | 'aligned'}_words`, string>;

export type StoredConclusion = ConclusionWords & Pick<Row, 'version' | 'by' | 'at'>;

/** What the chair concluded last, as of the day asked for; `until` null means now. */
export async function storedConclusion(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext | null,
): Promise<StoredConclusion | null> {
  const until = context === null ? sql`` : sql`AND said_at < ${endOfDay(context)}`;
  const { rows } = await sql<Row>`
    SELECT version, suitable, suitable_words, adequate, adequate_words, effective, effective_words, aligned, aligned_words,
      ${named(sql`said_by`)} AS by, said_at AS at
    FROM meeting_conclusion WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId} ${until}
    ORDER BY version DESC LIMIT 1`.execute(tx);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    version: row.version,
    by: row.by,
    at: row.at,
    suitable: { answer: row.suitable, words: row.suitable_words },
    adequate: { answer: row.adequate, words: row.adequate_words },
    effective: { answer: row.effective, words: row.effective_words },
    aligned: { answer: row.aligned, words: row.aligned_words },
  };
}

/** Keeps what the chair concludes under its own count of versions; earlier conclusions stay, and the last counts. */
export async function insertConclusion(
  write: WriteTx,
  version: number,
  { suitable, adequate, effective, aligned }: ConclusionWords,
  { id: meetingId, organisationId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('meeting_conclusion')
    .values({
      organisation_id: organisationId,
      meeting_id: meetingId,
      version,
      suitable: suitable.answer,
      suitable_words: suitable.words,
      adequate: adequate.answer,
      adequate_words: adequate.words,
      effective: effective.answer,
      effective_words: effective.words,
      aligned: aligned.answer,
      aligned_words: aligned.words,
      said_by: by,
      said_at: now,
    })
    .execute();
}

export type StoredSignature = {
  readonly id: string;
  readonly person: NonNullable<Named>;
  readonly part: SignsAs;
  readonly content_hash: string;
  readonly at: Date;
  readonly checkpoint: State;
};

/** Who signed what, as of the day asked for, in the order of signing. */
export async function storedSignatures(
  tx: ReadTx,
  meetingId: string,
  context: ReadContext,
): Promise<StoredSignature[]> {
  const { rows } = await sql<StoredSignature>`
    SELECT id, ${named(sql`person_id`)} AS person, part, content_hash, signed_at AS at,
      json_build_object('size', checkpoint_size, 'root', checkpoint_root) AS checkpoint
    FROM meeting_signature WHERE organisation_id = current_organisation() AND meeting_id = ${meetingId}
      AND signed_at < ${endOfDay(context)} ORDER BY signed_at, id`.execute(tx);
  return rows;
}

/** Keeps a signature under minutes of exactly this hash, with the signed state of the record at that moment. */
export async function insertSignature(
  write: WriteTx,
  signed: { readonly id: string; readonly part: SignsAs; readonly content_hash: string },
  checkpoint: State,
  { id: meetingId, organisationId, by, now }: Writing,
): Promise<void> {
  await write
    .insertInto('meeting_signature')
    .values({
      organisation_id: organisationId,
      ...signed,
      meeting_id: meetingId,
      person_id: by,
      checkpoint_size: checkpoint.size,
      checkpoint_root: checkpoint.root,
      signed_at: now,
    })
    .execute();
}
