import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import type { WriteTx } from '../../../platform/database/transaction.ts';

function hashOf(code: string): string {
  return createHash('sha256').update(`poster ${code}`).digest('hex');
}

/** The firm and the poster a code belongs to. The one question that is asked before a firm is known. */
export async function doorOf(
  app: pg.Pool,
  code: string,
): Promise<{ readonly organisationId: string; readonly posterId: string } | undefined> {
  const { rows } = await app.query<{ organisation_id: string; poster_id: string }>({
    name: 'letterbox-door',
    text: 'SELECT organisation_id, poster_id FROM identity.poster_door WHERE code_hash = $1',
    values: [hashOf(code)],
  });
  const [row] = rows;
  return row && { organisationId: row.organisation_id, posterId: row.poster_id };
}

/** Lets a code lead to its poster. */
export async function openDoor(
  write: WriteTx,
  organisationId: string,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<void> {
  await sql`INSERT INTO identity.poster_door (code_hash, organisation_id, poster_id)
    VALUES (${hashOf(code)}, ${organisationId}, ${id})`.execute(write);
}
