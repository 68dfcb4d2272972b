import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/**
 * A secret of this installation, made once and kept in the database, so that several application
 * processes share it. Whoever can read the database can read it; it guards against strangers only.
 */
export async function installationSecret(app: pg.Pool, name: string): Promise<Buffer> {
  await app.query(
    'INSERT INTO installation (name, value) VALUES ($1, to_jsonb($2::text)) ON CONFLICT (name) DO NOTHING',
    [`secret:${name}`, randomBytes(32).toString('base64')],
  );
  const { rows } = await app.query<{ value: string }>(
    'SELECT value FROM installation WHERE name = $1',
    [`secret:${name}`],
  );
  return Buffer.from((rows[0] as { value: string }).value, 'base64');
}
