import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Answers } from '../rules/score.ts';

export type PublicKeys = readonly { readonly block_id: string; readonly public_key: string }[];

/** Sets up the box of a wave at an address that names nobody, with the keys that tokens are checked with. */
export async function beginBox(
  write: WriteTx,
  wave: string,
  address: string,
  keys: PublicKeys,
): Promise<void> {
  await sql`SELECT box.begin(${wave}::uuid, ${address}, ${JSON.stringify(keys)}::json)`.execute(
    write,
  );
}

/** From now on the box takes ballots. */
export async function openBox(write: WriteTx, wave: string): Promise<void> {
  await sql`SELECT box.open(${wave}::uuid)`.execute(write);
}

export type BoxKey = {
  readonly wave_id: string;
  readonly is_open: boolean;
  readonly block_id: string;
  readonly public_key: Buffer;
};

/** The keys of the box at an address. Nobody is asked who they are. */
export async function keysAt({ database }: Platform, address: string): Promise<BoxKey[]> {
  const { rows } = await database.app.query<BoxKey>({
    name: 'pulse-keys',
    text: 'SELECT wave_id, is_open, block_id, public_key FROM box.keys($1)',
    values: [address],
  });
  return rows;
}

export type GoodBallot = {
  readonly address: string;
  readonly block: string;
  /** SHA-256 of the number that the token was made of. */
  readonly hash: Buffer;
  readonly answers: Answers;
  readonly texts: Readonly<Record<string, string>>;
};

/** Puts in a ballot whose token was found good; a token that was used before changes nothing. */
export async function castBallot({ database }: Platform, ballot: GoodBallot): Promise<void> {
  await database.app.query({
    name: 'pulse-cast',
    text: 'SELECT box.cast_ballot($1, $2, $3, $4, $5)',
    values: [
      ballot.address,
      ballot.block,
      ballot.hash,
      JSON.stringify(ballot.answers),
      JSON.stringify(ballot.texts),
    ],
  });
}

/** Puts in paper forms of one block, which come without tokens. */
export async function castBundle(
  write: WriteTx,
  wave: string,
  block: string,
  forms: readonly unknown[],
): Promise<void> {
  await sql`SELECT box.cast_bundle(${wave}::uuid, ${block}::uuid, ${JSON.stringify(forms)}::jsonb)`.execute(
    write,
  );
}

export type BoxCount = { readonly ballots: number; readonly spent: number };

/** How many ballots lie in the box and how many of them came with a token, by block. */
export async function countsOf(tx: ReadTx, wave: string): Promise<Map<string, BoxCount>> {
  const { rows } = await sql<{ block_id: string; ballots: number; spent: number }>`
    SELECT block_id, ballots, spent FROM box.counts(${wave}::uuid)`.execute(tx);
  return new Map(
    rows.map((row) => [row.block_id, { ballots: Number(row.ballots), spent: Number(row.spent) }]),
  );
}

export type Emptied = {
  readonly ballots: readonly { readonly block: string; readonly answers: Answers }[];
  readonly texts: readonly { readonly question: string; readonly words: string }[];
  readonly spent: readonly Buffer[];
};

type EmptiedRow = {
  readonly block_id: string | null;
  readonly answers: Answers | null;
  readonly question: string | null;
  readonly words: string | null;
  readonly hash: Buffer | null;
};

/** Shuts the box, puts what is in it in an order drawn by lot, and hands it out this once. */
export async function closeBox(write: WriteTx, wave: string): Promise<Emptied> {
  const { rows } = await sql<EmptiedRow>`
    SELECT block_id, answers, question, words, hash FROM box.close(${wave}::uuid)`.execute(write);
  return {
    ballots: rows.flatMap(({ block_id: block, answers }) =>
      block === null || answers === null ? [] : [{ block, answers }],
    ),
    texts: rows.flatMap(({ question, words }) =>
      question === null || words === null ? [] : [{ question, words }],
    ),
    spent: rows.flatMap(({ hash }) => hash ?? []),
  };
}

/** The hashes of all tokens used in a wave that is closed, in their order. */
export async function spentAt({ database }: Platform, address: string): Promise<Buffer[]> {
  const { rows } = await database.app.query<{ hash: Buffer }>({
    name: 'pulse-spent',
    text: 'SELECT box.spent_list($1) AS hash',
    values: [address],
  });
  return rows.map(({ hash }) => hash);
}

/** Destroys every ballot of a wave; gives how many there were. */
export async function destroyBallots(write: WriteTx, wave: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`SELECT box.destroy(${wave}::uuid) AS gone`.execute(
    write,
  );
  return Number(rows[0]?.gone ?? 0);
}
