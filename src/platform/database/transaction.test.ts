import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/app.ts';
import { foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase } from '../../../test/ledger-database.ts';
import { ledgerHead } from './head-cache.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  // One connection for readers and one for writers.
  database = await openLedgerDatabase(await cloneDatabase(), 2);
});
afterAll(() => database.close());

test('somebody reads while every connection for writing is taken', async () => {
  const log = await foundLog(database);
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  let writing: Promise<void> | undefined;
  await new Promise<void>((started) => {
    writing = database.transactions.write(log.scope, () => {
      started();
      return over;
    });
  });
  const head = await database.transactions.read(log.scope, (tx) => ledgerHead(tx));
  expect(head).toBe(0);
  end();
  await writing;
});

test('nothing of an organisation stays on a connection behind the reading of it', async () => {
  const log = await foundLog(database);
  await database.transactions.read(log.scope, (tx) => ledgerHead(tx));
  const { rows } = await database.app.query<{ organisation: string | null }>(
    'SELECT current_organisation() AS organisation',
  );
  expect(rows).toEqual([{ organisation: null }]);
});

test('nothing is done for somebody who may not enter', async () => {
  let worked = false;
  const refused = database.transactions.write(
    {
      statement: { name: 'nobody', text: 'SELECT 1 WHERE $1::boolean', values: [false] },
      admit: (row) => {
        throw new Error(row === undefined ? 'nobody' : 'somebody');
      },
    },
    async () => {
      worked = true;
    },
  );
  await expect(refused).rejects.toThrow('nobody');
  expect(worked).toBe(false);
});
