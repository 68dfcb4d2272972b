import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Platform } from '../../../platform/platform.ts';

/** Who is asked, in which block, and what tokens of a block are signed with. */
export type Beginning = {
  readonly wave: string;
  readonly keys: readonly { readonly block_id: string; readonly private_key: string }[];
  readonly people: readonly { readonly person_id: string; readonly block_id: string }[];
};

/** Notes who may fetch a token in a wave, and the keys that sign them. */
export async function beginRegister(write: WriteTx, begin: Beginning): Promise<void> {
  await sql`SELECT register.begin(${begin.wave}::uuid, ${JSON.stringify(begin.keys)}::json,
    ${JSON.stringify(begin.people)}::json)`.execute(write);
}

export type Place = { readonly block_id: string; readonly has_token: boolean };

/** The block of somebody in a wave; undefined where they are not asked, or the wave is over. */
export async function placeOf(
  tx: ReadTx,
  wave: string,
  person: string,
): Promise<Place | undefined> {
  const { rows } = await sql<Place>`SELECT block_id, has_token
    FROM register.place(${wave}::uuid, ${person}::uuid)`.execute(tx);
  return rows[0];
}

export type Claim = {
  readonly organisationId: string;
  readonly wave: string;
  readonly person: string;
  /** SHA-256 of what is to be signed. */
  readonly hash: Buffer;
};

/**
 * Marks that somebody fetches a token, and gives the key to sign it with; undefined where they fetched another before, are not
 * asked, or as many answers came on paper as there are people left in their block. It is no command on purpose: receipts and the ledger keep times.
 */
export async function claimToken(
  { database }: Platform,
  { organisationId, wave, person, hash }: Claim,
): Promise<{ readonly block_id: string; readonly private_key: Buffer } | undefined> {
  const { rows } = await database.app.query<{ block_id: string; private_key: Buffer }>({
    name: 'pulse-claim',
    text: 'SELECT block_id, private_key FROM register.claim($1, $2, $3, $4)',
    values: [organisationId, wave, person, hash],
  });
  return rows[0];
}

/** How many of a block may still answer, by token or on paper; it stays so until the end of the transaction. */
export async function roomIn(tx: ReadTx, block: string): Promise<number> {
  const { rows } = await sql<{ room: number | null }>`
    SELECT register.room(${block}::uuid) AS room`.execute(tx);
  return Number(rows[0]?.room ?? 0);
}

/** Counts answers on paper, so that no more tokens are given out than there are people left. */
export async function takePaper(write: WriteTx, block: string, forms: number): Promise<void> {
  await sql`SELECT register.take_paper(${block}::uuid, ${forms}::integer)`.execute(write);
}

/** How many tokens were given out, by block. */
export async function issuedOf(tx: ReadTx, wave: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ block_id: string; issued: number }>`
    SELECT block_id, issued FROM register.issued(${wave}::uuid)`.execute(tx);
  return new Map(rows.map((row) => [row.block_id, Number(row.issued)]));
}

/** Who has not fetched a token yet. */
export async function withoutToken(tx: ReadTx, wave: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT register.without_token(${wave}::uuid) AS id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Destroys the keys and the list of who fetched a token; gives how many keys there were. */
export async function destroyRegister(write: WriteTx, wave: string): Promise<number> {
  const { rows } = await sql<{ keys: number }>`
    SELECT register.destroy(${wave}::uuid) AS keys`.execute(write);
  return Number(rows[0]?.keys ?? 0);
}
