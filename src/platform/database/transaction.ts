import type { Kysely } from 'kysely';
import type pg from 'pg';
import { isOutsider, type Actor } from '../access/actor.ts';
import type { Scope } from '../access/scope.ts';
import { EdgeError } from '../http/edge-error.ts';
import { databaseOf, send, type Statement } from './client.ts';
import { READER_ROLE } from './roles.ts';
import type { Database } from './tables.ts';
import { sendTogether } from './together.ts';

declare const reading: unique symbol;
declare const writing: unique symbol;

/** The database inside one transaction of one organisation, for reading. */
export type ReadTx = Kysely<Database> & { readonly [reading]: true };

/** The same, for writing. Only the command path hands one out: a write outside a command does not compile. */
export type WriteTx = ReadTx & { readonly [writing]: true };

/**
 * Who a transaction is for: a proven scope, or a statement that proves one and is the first of the
 * transaction, so that the door costs no journey of its own.
 */
export type Entry = Scope | Admission;

export type Admission = {
  /** Gives at most one row, and sets `app.organisation` for this transaction where somebody may enter. */
  readonly statement: { readonly name: string; readonly text: string; readonly values: unknown[] };
  /** What the row proves; throws where that is nothing. Nothing of the work has run before. */
  readonly admit: (row: Record<string, unknown> | undefined) => Admitted;
};

/** Who has come in, and how many entries the organisation's ledger has in the snapshot they read from. */
export type Admitted = { readonly scope: Scope; readonly head: number };

/**
 * Leaves a statement to the end of a transaction that writes: it is sent in one packet with the commit,
 * so that what it locks is locked no longer than the database needs. `faultOf` says what its error means.
 * What it answers counts only once the transaction has ended: wait for that first.
 */
export type Close = (
  statement: Statement,
  faultOf?: (error: unknown) => unknown,
) => Promise<pg.QueryResult>;

type Last = {
  readonly statement: Statement;
  readonly faultOf: ((error: unknown) => unknown) | undefined;
  readonly answer: (sent: Promise<pg.QueryResult>) => void;
};

/** Runs SQL in a transaction that sees one organisation only. */
export class Transactions {
  readonly #readers: pg.Pool;
  readonly #writers: pg.Pool;
  /** Two pools: whoever waits to write (for an import to end, say) keeps nobody from reading. */
  constructor(readers: pg.Pool, writers: pg.Pool) {
    this.#readers = readers;
    this.#writers = writers;
  }

  /** Reads from one consistent snapshot. */
  read<Result>(entry: Entry, work: (tx: ReadTx, scope: Scope) => Promise<Result>): Promise<Result> {
    return this.#readFrom(
      (client) => entered(client, SNAPSHOT, entry),
      (tx, { scope }) => work(tx, scope),
    );
  }

  /** Reads from one consistent snapshot for whoever passes a door. The work is told `head` as {@link Admitted} means it. */
  readAdmitted<Result>(
    admission: Admission,
    work: (tx: ReadTx, scope: Scope, head: number) => Promise<Result>,
  ): Promise<Result> {
    return this.#readFrom(
      (client) => admitted(client, SNAPSHOT, admission),
      (tx, { scope, head }) => work(tx, scope, head),
    );
  }

  async #readFrom<Door extends Opening, Result>(
    open: (client: pg.PoolClient) => Promise<Door>,
    work: (tx: ReadTx, door: Door) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.#readers.connect();
    return within<ReadTx, Door, Result>(client, {
      open,
      work,
      end: () => {
        // What was read has been read: nobody waits for the end, and the next beginning travels with it.
        client.query('COMMIT').catch(() => undefined);
      },
    });
  }

  /** For the command path alone (the border rule names it). */
  async write<Result>(
    entry: Entry,
    work: (tx: WriteTx, scope: Scope, close: Close) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.#writers.connect();
    const last: Last[] = [];
    const close: Close = (statement, faultOf) =>
      new Promise((answer) => last.push({ statement, faultOf, answer }));
    return within<WriteTx, Opening, Result>(client, {
      open: () => entered(client, 'BEGIN', entry),
      work: (tx, { scope }) => work(tx, scope, close),
      end: () => commit(client, last),
    });
  }
}

async function commit(client: pg.PoolClient, last: readonly Last[]): Promise<void> {
  const sent = last.map(async ({ statement, faultOf, answer }) => {
    const sending = send(client, statement);
    // Without an error, which is told below: nobody need wait for this answer.
    sending.then(
      () => answer(sending),
      () => undefined,
    );
    await sending.catch((error: unknown) => {
      throw faultOf?.(error) ?? error;
    });
  });
  const closed = client.query('COMMIT');
  // Where a statement before it fails, its own error is the one that is told.
  closed.catch(() => undefined);
  await Promise.all(sent);
  if ((await closed).command !== 'COMMIT')
    throw new Error('The transaction was undone by the database.');
}

const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** A transaction that has begun, for whom; its beginning may still be on its way. */
type Opening = { readonly scope: Scope; readonly opened: Promise<unknown> };

type Course<Tx, Door extends Opening, Result> = {
  readonly open: (client: pg.PoolClient) => Promise<Door>;
  readonly work: (tx: Tx, door: Door) => Promise<Result>;
  readonly end: () => Promise<void> | void;
};

async function within<Tx, Door extends Opening, Result>(
  client: pg.PoolClient,
  { open, work, end }: Course<Tx, Door, Result>,
): Promise<Result> {
  const tx = databaseOf(client) as Tx;
  let broken: Error | undefined;
  try {
    sendTogether(client);
    const door = await open(client);
    const { actor } = door.scope;
    const outside = isOutsider(actor) ? asReader(client, actor) : undefined;
    const result = await work(tx, door).catch((error: unknown) => {
      throw outside !== undefined && isForReadersOnly(error) ? READS_ONLY() : error;
    });
    sendTogether(client);
    // Nothing waits for the beginning: work that asks nothing (a letter) travels with it and the end in one packet.
    await Promise.all([door.opened, outside, end()]);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

async function admitted(
  client: pg.PoolClient,
  begin: string,
  admission: Admission,
): Promise<Opening & Admitted> {
  const opened = client.query(begin);
  opened.catch(() => undefined);
  const { rows } = await client.query<Record<string, unknown>>(admission.statement);
  return { ...admission.admit(rows[0]), opened };
}

/** Where a scope is proven, it is sent ahead without waiting: the first statement of the work travels in the same packet. */
async function entered(client: pg.PoolClient, begin: string, entry: Entry): Promise<Opening> {
  if ('admit' in entry) return admitted(client, begin, entry);
  const scope = entry;
  if (!UUID.test(scope.organisationId)) throw new TypeError('not an organisation id');
  const opened = client.query(
    `${begin}; SELECT set_config('app.organisation', '${scope.organisationId}', true)`,
  );
  opened.catch(() => undefined);
  return { scope, opened };
}

/**
 * The rest of the transaction is run as the role that only reads, and sees no more than the part of the firm that is the
 * reader's. Sent ahead without waiting: whatever the work asks comes behind it.
 */
function asReader(client: pg.PoolClient, { personId, part }: Actor): Promise<unknown> {
  const told = part === undefined ? 'firm' : `${part.kind}:${part.id}`;
  const known = client.query({
    name: 'reader-part',
    text: `SELECT set_config('app.part', $1, true), set_config('app.reader', $2, true)`,
    values: [told, personId],
  });
  // allow sql-text: the name of a role cannot be a parameter; it is ours
  const become = client.query(`SET LOCAL ROLE ${READER_ROLE}`);
  const both = Promise.all([known, become]);
  both.catch(() => undefined);
  return both;
}

/** What the database answers a role that may not: nobody's mistake where the role is there to be held back. */
function isForReadersOnly(error: unknown): boolean {
  return (error as { code?: unknown }).code === '42501';
}

const READS_ONLY = (): EdgeError =>
  new EdgeError('not_allowed', 'You came to read, and may do nothing else.');

/**
 * The database through a client on which a transaction of one's own is open. For backup and restore
 * alone, which read every organisation from one snapshot as the owner.
 */
export function readThrough(client: pg.ClientBase): ReadTx {
  return databaseOf(client) as ReadTx;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
