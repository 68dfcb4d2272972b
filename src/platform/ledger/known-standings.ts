import { sql } from 'kysely';
import { systemScope } from '../jobs/runner.ts';
import type { Platform } from '../platform.ts';
import { compareWithKnown, knownOrganisations, standingInWords } from './known-checkpoints.ts';

/**
 * Compares every ledger with the newest checkpoint known outside the database, when the product
 * starts: an older backup that was put back is detected here. One sentence for each that is not well.
 */
export async function tellKnownStandings(platform: Platform): Promise<string[]> {
  const { installation, database, dataDir: directory } = platform;
  const sentences: string[] = [];
  const { rows } = await database.app.query<{ id: string }>(
    'SELECT organisation_id AS id FROM identity.door ORDER BY organisation_id',
  );
  for (const { id: organisationId } of rows) {
    const scope = await systemScope(platform, organisationId);
    if (scope === undefined) continue;
    const sentence = await database.transactions.read(scope, async (read) => {
      const standing = await compareWithKnown(read, { directory, installation, organisationId });
      if (standing === undefined) return undefined;
      const found = await sql<{ name: string }>`
        SELECT name FROM organisation WHERE id = ${organisationId}`.execute(read);
      return standingInWords(standing, found.rows[0]?.name ?? organisationId);
    });
    if (sentence !== undefined) sentences.push(sentence);
  }
  const here = new Set(rows.map(({ id }) => id));
  for (const id of await knownOrganisations(directory))
    if (!here.has(id))
      sentences.push(
        `A checkpoint is known of an organisation that is not in this database: ${id}.`,
      );
  return sentences;
}
