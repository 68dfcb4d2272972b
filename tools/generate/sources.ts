import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { assembleProgram, type Program } from '../../src/main.program.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import type { Connection } from '../../src/platform/database/connections.ts';
import { openDatabase } from '../../src/platform/database/open.ts';
import { makeIdentity } from '../../src/platform/identity/make-identity.ts';
import { startTestPostgres } from '../../test/postgres.ts';
import type { Sources } from './generator.ts';

/** Sources that start what is asked for, and end it again with `close`. */
export function openSources(root: string): Sources & { close(): Promise<void> } {
  const closing: (() => Promise<void> | void)[] = [];
  const migrations = join(root, 'migrations');

  const connection = once(async (): Promise<Connection> => {
    // Always the embedded version: the files must not depend on who generates them.
    const server = await startTestPostgres({ major: 18 });
    closing.unshift(() => server.stop());
    const database = await openDatabase(server.connection, migrations);
    await database.close();
    return server.connection;
  });

  const database = once(async (): Promise<Client> => {
    const client = new Client(await connection());
    await client.connect();
    closing.unshift(() => client.end());
    return client;
  });

  const program = once(async (): Promise<Program> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-generate-'));
    const assembled = await assembleProgram({
      owner: await connection(),
      migrations,
      webDirectory: undefined,
      dataDir,
      publicUrl: 'http://127.0.0.1:4555',
      smtpUrl: undefined,
      filesUrl: undefined,
      clock: systemClock,
      version: versionOf(root),
      logger: false,
      requestsPerMinute: 0,
      poolSize: 1,
      makeIdentity,
    });
    closing.unshift(() => assembled.stop());
    closing.push(() => rmSync(dataDir, { recursive: true, force: true }));
    return assembled;
  });

  return {
    connection,
    database,
    program,
    async close() {
      for (const end of closing) await end();
    },
  };
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
