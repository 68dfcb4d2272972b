import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase } from '../../../test/ledger-database.ts';
import { appendEntries } from './append.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
});
afterAll(() => database.close());

test.each([1, 60])(
  'a young ledger is never read from end to end, %i entries at once',
  async (many) => {
    const log = await foundLog(database);
    await append(database, log, [eventOf('first')]);
    // Counted while it has next to nothing: reading all of it seems best, and the plan is kept for longer than that is so.
    await database.superuser.query(
      'ANALYZE ledger_entry, ledger_node, ledger_payload, ledger_pseudonym',
    );
    const scanned = await database.transactions.write(log.scope, async (write) => {
      for (let time = 0; time < 8; time += 1) {
        const events = Array.from({ length: many }, (_, at) => eventOf(at));
        await appendEntries(write, log.context, events);
      }
      const { rows } = await sql<{ relname: string; seq_scan: number }>`
      SELECT relname, seq_scan::int FROM pg_stat_xact_user_tables
      WHERE relname IN ('ledger_entry', 'ledger_node', 'ledger_payload', 'ledger_pseudonym') ORDER BY relname`.execute(
        write,
      );
      return rows;
    });
    expect(scanned.map(({ seq_scan }) => seq_scan)).toEqual([0, 0, 0, 0]);
  },
);
