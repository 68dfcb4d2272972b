import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** The id of this installation, made once; part of the origin of every ledger kept here. */
export async function installationId(app: pg.Pool): Promise<string> {
  await app.query(
    `INSERT INTO installation (name, value) VALUES ('id', to_jsonb($1::text)) ON CONFLICT (name) DO NOTHING`,
    [randomUUID()],
  );
  const { rows } = await app.query<{ value: string }>(
    `SELECT value FROM installation WHERE name = 'id'`,
  );
  return (rows[0] as { value: string }).value;
}
