import { sql } from 'kysely';
import pg from 'pg';
import type { Connection } from '../../src/platform/database/connections.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { openScope } from '../../src/platform/access/scope.ts';
import { principalRole, systemActor } from '../../src/platform/access/actor.ts';
import { appendEntries, originOf } from '../../src/platform/ledger/append.ts';
import { actionCreated } from '../../src/features/actions/contract/events.ts';

type Stored = Parameters<typeof actionCreated.of>[1] & { readonly id: string };

const AT_A_TIME = 500;

/** Enters into the ledger of the measured firm that its actions were opened: a firm that has them has a ledger as long. */
export async function fillLedger(
  { installation, database }: Pick<Platform, 'installation' | 'database'>,
  owner: Connection,
  organisationId: string,
): Promise<void> {
  const scope = openScope(organisationId, systemActor, 'Europe/Berlin');
  const context = {
    organisationId,
    origin: originOf(installation, organisationId),
    actorId: null,
    actingForId: null,
    role: principalRole(systemActor),
    at: null,
  };
  for (let from = 0, more = true; more; from += AT_A_TIME) {
    more = await database.transactions.write(scope, async (write) => {
      const { rows } = await sql<Stored>`
        SELECT id, reference, title, why, source, significance, accountable_id, opened_on, due_on FROM action
        WHERE organisation_id = current_organisation() ORDER BY opened_on, id LIMIT ${AT_A_TIME} OFFSET ${from}`.execute(
        write,
      );
      const events = rows.map(({ id, ...opened }) => actionCreated.of({ id, version: 1 }, opened));
      await appendEntries(write, context, events);
      return rows.length === AT_A_TIME;
    });
  }
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('VACUUM ANALYZE').finally(() => client.end());
}
