import { sql } from 'kysely';
import type pg from 'pg';
import { readThrough } from '../database/transaction.ts';
import { originOf } from '../ledger/append.ts';
import {
  acceptRestored,
  compareWithKnown,
  knownOrganisations,
  type KnownStanding,
} from '../ledger/known-checkpoints.ts';
import { type LedgerVerification, verifyOrganisation } from '../ledger/verify.ts';
import type { BackedUpOrganisation, Beginning } from './format.ts';

/** What the verification after a restore found for one organisation. */
export type Findings = {
  readonly organisation: BackedUpOrganisation;
  readonly ledger: LedgerVerification;
  /** False where the recomputed ledger is not the one the backup says it holds. */
  readonly asBackedUp: boolean;
  /** Against the newest checkpoint known outside the database; undefined where none is. */
  readonly standing: KnownStanding | undefined;
};

/** Recomputes the ledger of every restored organisation and compares it with everything that is known of it. */
export async function findOut(
  client: pg.ClientBase,
  beginning: Beginning,
  target: { readonly dataDir: string; readonly now: Date },
): Promise<Findings[]> {
  const found: Findings[] = [];
  for (const organisation of beginning.organisations)
    found.push(await verifyOne(client, beginning, organisation, target));
  return found;
}

/** Organisations that are known outside the database and were not in the backup at all. */
export async function organisationsMissing(
  beginning: Beginning,
  dataDir: string,
): Promise<string[]> {
  const restored = new Set(beginning.organisations.map(({ id }) => id));
  return (await knownOrganisations(dataDir)).filter((id) => !restored.has(id));
}

async function verifyOne(
  client: pg.ClientBase,
  beginning: Beginning,
  organisation: BackedUpOrganisation,
  { dataDir, now }: { readonly dataDir: string; readonly now: Date },
): Promise<Findings> {
  const read = readThrough(client);
  const organisationId = organisation.id;
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await sql`SELECT set_config('app.organisation', ${organisationId}, true)`.execute(read);
    const origin = originOf(beginning.installation, organisationId);
    const ledger = await verifyOrganisation(read, { organisationId, origin });
    const root = Buffer.from(ledger.root).toString('hex');
    const { size, root: expected } = organisation.ledger;
    const standing = await compareWithKnown(read, {
      directory: dataDir,
      installation: beginning.installation,
      organisationId,
    });
    if (standing !== undefined && standing.state !== 'continues')
      await acceptRestored(dataDir, standing, now);
    return {
      organisation,
      ledger,
      asBackedUp: ledger.size === size && root === expected,
      standing,
    };
  } finally {
    await client.query('COMMIT');
  }
}
