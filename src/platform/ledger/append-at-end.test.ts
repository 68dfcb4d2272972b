import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZodError } from 'zod';
import { cloneDatabase } from '../../../test/app.ts';
import { append, eventOf, foundLog, openLedgerDatabase } from '../../../test/ledger-database.ts';
import type { LedgerDatabase, TestLog } from '../../../test/ledger-database.ts';
import type { LedgerEvent } from '../commands/contract.ts';
import { appendAtEnd, appendEntries, LedgerClockError } from './append.ts';
import { readSize } from './store.ts';

let database: LedgerDatabase;
beforeAll(async () => {
  database = await openLedgerDatabase(await cloneDatabase());
});
afterAll(() => database.close());

async function rowsOf(log: TestLog): Promise<{ payload: string }[]> {
  const { rows } = await database.superuser.query<{ payload: string }>(
    'SELECT payload FROM ledger_payload WHERE organisation_id = $1 ORDER BY sequence',
    [log.organisationId],
  );
  return rows;
}

/** Errors that nobody took while this was done. */
async function untakenWhile(work: () => Promise<void>): Promise<unknown[]> {
  const untaken: unknown[] = [];
  const note = (error: unknown): unknown => untaken.push(error);
  process.on('unhandledRejection', note);
  await work();
  process.off('unhandledRejection', note);
  return untaken;
}

describe('left to the end of the transaction', () => {
  const close = (log: TestLog, events: readonly LedgerEvent[], at: Date | null = null) =>
    database.transactions.write(log.scope, (write, _scope, last) =>
      appendAtEnd(write, { ...log.context, at }, events, last),
    );

  // Until then nobody else waits for this log; and one after another is dear where there are many.
  test.each([
    [0, 0, 'ledger_append('],
    [1, 0, 'ledger_append('],
    [49, 0, 'ledger_append('],
    [50, 0, 'ledger_append_many('],
    [500, 0, 'ledger_append_many('],
    [501, 500, 'ledger_append('],
    [1_201, 1_000, 'ledger_append_many('],
  ])(
    'of %i events %i are entered before, the others by %s, all in order',
    async (count, before, call) => {
      const log = await foundLog(database);
      const events = Array.from({ length: count }, (_, index) => eventOf({ index }));
      const left: string[] = [];
      const size = await database.transactions.write(log.scope, async (write, _scope, last) => {
        await appendAtEnd(write, log.context, events, (statement, faultOf) => {
          left.push(statement.sql);
          return last(statement, faultOf);
        });
        return readSize(write, log.organisationId);
      });
      expect(size).toBe(before);
      expect(left).toEqual([expect.stringContaining(call)]);
      const payloads = (await rowsOf(log)).map(({ payload }) => JSON.parse(payload) as unknown);
      expect(payloads).toEqual(events.map(({ payload }) => payload));
    },
  );

  test('what cannot be entered undoes everything, and says why', async () => {
    const log = await foundLog(database);
    await close(log, [eventOf('first')], new Date('2026-11-24T12:00:00Z'));
    const events = Array.from({ length: 501 }, (_, index) => eventOf({ index }));
    await expect(close(log, events, new Date('2026-11-24T11:00:00Z'))).rejects.toThrow(
      LedgerClockError,
    );
    expect(await rowsOf(log)).toHaveLength(1);
    await close(log, [eventOf('next')], new Date('2026-11-24T12:00:01Z'));
    expect(await rowsOf(log)).toHaveLength(2);
  });

  test('a last statement that fails undoes what was done before it', async () => {
    const log = await foundLog(database);
    const undone = database.transactions.write(log.scope, async (write, _scope, last) => {
      await appendEntries(write, log.context, [eventOf('undone')]);
      last({ sql: 'SELECT 1 / 0', parameters: [] }, () => new Error('in plain words'));
    });
    await expect(undone).rejects.toThrow('in plain words');
    expect(await rowsOf(log)).toHaveLength(0);
  });

  // Two things go wrong at once: what the database says of the first 500 events, and event 501.
  test('an event that cannot be entered is the one error that is told, whatever else goes wrong', async () => {
    const log = await foundLog(database);
    await close(log, [eventOf('first')], new Date('2026-11-24T12:00:00Z'));
    const events = Array.from({ length: 500 }, (_, index) => eventOf({ index }));
    const untaken = await untakenWhile(async () => {
      const both = append(database, log, [...events, { ...eventOf(0), type: 'not a type' }], {
        at: new Date('2026-11-24T11:00:00Z'),
      });
      await expect(both).rejects.toThrow(ZodError);
      await close(log, [eventOf('next')], new Date('2026-11-24T12:00:01Z'));
    });
    expect(untaken).toEqual([]);
    expect(await rowsOf(log)).toHaveLength(2);
  });

  // An error that nobody takes, here of the commit, would end the whole product.
  test('a connection that is lost at the end is one error, and the next write has another', async () => {
    const log = await foundLog(database);
    const untaken = await untakenWhile(async () => {
      const lost = database.transactions.write(log.scope, async (write, _scope, last) => {
        await appendEntries(write, log.context, [eventOf('undone')]);
        last({ sql: 'SELECT pg_terminate_backend(pg_backend_pid())', parameters: [] });
      });
      await expect(lost).rejects.toThrow(/terminat/);
      await close(log, [eventOf('next')]);
    });
    expect(untaken).toEqual([]);
    expect(await rowsOf(log)).toHaveLength(1);
  });
});
