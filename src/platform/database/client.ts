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
import type { Database } from './tables.ts';
import { sendTogether } from './together.ts';

/** What a query compiles to. */
export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

const databases = new WeakMap<pg.ClientBase, Kysely<Database>>();

/** Kysely over one client of a pool, made once for each. */
export function databaseOf(client: pg.ClientBase): Kysely<Database> {
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

  async executeQuery<Row>(statement: Statement): Promise<QueryResult<Row>> {
    const result = await send(this.#client, statement);
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

/** Sends a statement at once: what is sent later through this client comes later to the database. */
export function send(
  client: pg.ClientBase,
  { sql, parameters }: Statement,
): Promise<pg.QueryResult> {
  const name = statementName(sql);
  sendTogether(client);
  return client.query({
    text: sql,
    values: parameters as unknown[],
    ...(name === undefined ? {} : { name }),
  });
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
