import pg from 'pg';
import type { Connection } from './connections.ts';

/**
 * Replaces the database of a connection by an empty one, with everything in it gone. For what is made
 * by the product alone and can be made again: the example. Connects as the owner of the server.
 */
export async function recreateDatabase(connection: Connection): Promise<void> {
  const { database } = connection;
  if (database === undefined) throw new TypeError('the connection names no database');
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const name = client.escapeIdentifier(database);
    // allow sql-text: no parameter can stand for the name of a database, and this one is escaped
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    // allow sql-text: as above, the name is escaped
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  } finally {
    await client.end();
  }
}

/**
 * The same database for work that is begun anew after a crash: its commits do not wait for the disk.
 * End it with {@link flushDatabase}, before anything relies on what was written.
 */
export function unhurriedDisk(connection: Connection): Connection {
  return { ...connection, options: '-c synchronous_commit=off' };
}

/** Brings everything committed so far to the disk. */
export async function flushDatabase(connection: Connection): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
