import pg from 'pg';

/** How to reach the database under one role. Either a URL or the parts of a local socket. */
export type Connection = pg.ClientConfig;

// int8 and numeric counts stay well inside 2^53 here; days are text; times are instants.
const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
const parsers = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [NUMERIC, Number],
  [DATE, (text) => text],
]);
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as never,
};

const SESSION =
  '-c statement_timeout=60s -c idle_in_transaction_session_timeout=60s -c timezone=UTC';

/**
 * A pool for one role. Statements are pipelined: what is sent together travels together.
 * `statement_timeout` ends a runaway query instead of the product.
 */
export function makePool(connection: Connection, options: { max: number; name: string }): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    types,
    pipeline: true,
    max: options.max,
    application_name: `plumbline-${options.name}`,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    options: [SESSION, connection.options ?? ''].join(' ').trim(),
  } as pg.PoolConfig);
  // An idle connection that breaks (server restarted) is dropped by the pool; the next query says so.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Reads a postgres:// URL into a connection. */
export function connectionFromUrl(url: string): Connection {
  return { connectionString: url };
}

/** The same server and database under another role. */
export function asRole(
  connection: Connection,
  user: string,
  password: string | undefined,
): Connection {
  if (connection.connectionString === undefined) {
    return { ...connection, user, ...(password === undefined ? {} : { password }) };
  }
  const url = new URL(connection.connectionString);
  url.username = user;
  url.password = password ?? '';
  return { ...connection, connectionString: url.toString() };
}
