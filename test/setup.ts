import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/platform/database/open.ts';
import { startTestPostgres } from './postgres.ts';

const TEMPLATE = 'plumbline_template';

/** One throw-away server for the whole run, with a migrated template from which each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  const admin = new pg.Client({ ...server.connection, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const connection = { ...server.connection, database: TEMPLATE };
  const database = await openDatabase(
    connection,
    new URL('../migrations', import.meta.url).pathname,
  );
  await database.close();
  project.provide('postgres', { ...server.connection });
  project.provide('template', TEMPLATE);
  return () => server.stop();
}
