import { sql } from 'kysely';
import type { ReadTx } from './transaction.ts';

/**
 * Lets transactions of one organisation that do the same thing follow each other: whoever comes second waits here until the
 * first has ended. For what is looked for and then added: where nothing is yet, there is no row to hold.
 * @param what the noun, with what tells one of its kind from another where not all have to wait
 */
export async function oneAtATime(tx: ReadTx, what: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${what} || current_organisation()::text, 0))`.execute(
    tx,
  );
}
