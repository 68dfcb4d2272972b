import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { Scope } from '../access/scope.ts';
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
  /** The scope the row proves; throws where there is none. Nothing of the work has run before. */
  readonly admit: (row: Record<string, unknown> | undefined) => Scope;
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
  async read<Result>(
    entry: Entry,
    work: (tx: ReadTx, scope: Scope) => Promise<Result>,
  ): Promise<Result> {
    const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
    const client = await this.#readers.connect();
    return within(client, begin, entry, work, () => {
      // What was read has been read: nobody waits for the end, and the next beginning travels with it.
      client.query('COMMIT').catch(() => undefined);
    });
  }

  /** For the command path alone (the border rule names it). */
  async write<Result>(
    entry: Entry,
    work: (tx: WriteTx, scope: Scope) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.#writers.connect();
    return within(client, 'BEGIN', entry, work, async () => {
      const closed = await client.query('COMMIT');
      if (closed.command !== 'COMMIT')
        throw new Error('The transaction was undone by the database.');
    });
  }
}

async function within<Tx, Result>(
  client: pg.PoolClient,
  begin: string,
  entry: Entry,
  work: (tx: Tx, scope: Scope) => Promise<Result>,
  end: () => Promise<void> | void,
): Promise<Result> {
  let broken: Error | undefined;
  try {
    sendTogether(client);
    const { scope, opened } =
      'admit' in entry ? await admitted(client, begin, entry) : entered(client, begin, entry);
    const result = await work(databaseOf(client) as Tx, scope);
    await opened;
    sendTogether(client);
    await end();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

type Opening = { readonly scope: Scope; readonly opened: Promise<unknown> };

async function admitted(client: pg.PoolClient, begin: string, entry: Admission): Promise<Opening> {
  const opened = client.query(begin);
  opened.catch(() => undefined);
  const { rows } = await client.query<Record<string, unknown>>(entry.statement);
  return { scope: entry.admit(rows[0]), opened };
}

/** Sent ahead without waiting: the first statement of the work travels in the same packet. */
function entered(client: pg.PoolClient, begin: string, scope: Scope): Opening {
  if (!UUID.test(scope.organisationId)) throw new TypeError('not an organisation id');
  const opened = client.query(
    `${begin}; SELECT set_config('app.organisation', '${scope.organisationId}', true)`,
  );
  opened.catch(() => undefined);
  return { scope, opened };
}

/**
 * The database through a client on which a transaction of one's own is open. For backup and restore
 * alone, which read every organisation from one snapshot as the owner.
 */
export function readThrough(client: pg.ClientBase): ReadTx {
  return databaseOf(client) as ReadTx;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const databases = new WeakMap<pg.ClientBase, Kysely<Database>>();

function databaseOf(client: pg.ClientBase): Kysely<Database> {
  let database = databases.get(client);
  if (database === undefined) {
    database = new Kysely<Database>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
        createDriver: () => new OneClientDriver(client),
      },
    });
    databases.set(client, database);
  }
  return database;
}

/** Kysely's driver over the one client that holds our transaction; it may not begin one of its own. */
class OneClientDriver implements Driver {
  readonly #connection: DatabaseConnection;
  constructor(client: pg.ClientBase) {
    this.#connection = new ClientConnection(client);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  beginTransaction(): Promise<void> {
    return Promise.reject(
      new Error('A transaction is open already; commands and reads never nest.'),
    );
  }
  commitTransaction = this.beginTransaction;
  rollbackTransaction = this.beginTransaction;
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

class ClientConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase;
  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async executeQuery<Row>(query: {
    sql: string;
    parameters: readonly unknown[];
  }): Promise<QueryResult<Row>> {
    const name = statementName(query.sql);
    sendTogether(this.#client);
    const result = await this.#client.query({
      text: query.sql,
      values: query.parameters as unknown[],
      ...(name === undefined ? {} : { name }),
    });
    return {
      rows: result.rows as Row[],
      ...(result.rowCount === null ? {} : { numAffectedRows: BigInt(result.rowCount) }),
    };
  }

  // eslint-disable-next-line require-yield -- nothing here streams; large reads are paged
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Read in pages instead of streaming.');
  }
}

// Statements seen twice are prepared under a short name, once a connection. The cap keeps a list
// whose length varies from filling the server's memory with plans.
const PREPARED_LIMIT = 400;
const seen = new Map<string, number>();
const names = new Map<string, string>();

function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= PREPARED_LIMIT || text.length > 20_000) return undefined;
  const count = (seen.get(text) ?? 0) + 1;
  if (count < 3) {
    if (seen.size > 5_000) seen.clear();
    seen.set(text, count);
    return undefined;
  }
  seen.delete(text);
  const name = `p${names.size}`;
  names.set(text, name);
  return name;
}
