import { afterEach, expect, it, vi } from 'vitest';
import { systemActor } from '../../../platform/access/actor.ts';
import { openScope } from '../../../platform/access/scope.ts';
import type { Transactions } from '../../../platform/database/transaction.ts';
import { takeInHand } from './hand.ts';

const scope = openScope('0b9a5c5e-0000-4000-8000-000000000001', systemActor, 'Europe/Berlin');
const work = { importId: 'import', workId: 'work' };

afterEach(() => vi.useRealTimers());

it('says once that it is alive while the work itself holds the row, however long that takes', async () => {
  vi.useFakeTimers();
  let letGo: (wanted: boolean) => void = () => undefined;
  const write = vi
    .fn<Transactions['write']>()
    .mockResolvedValueOnce({ ...work, claim: 'claim', attempt: 1 })
    .mockImplementation(() => new Promise<boolean>((resolve) => (letGo = resolve)));
  let finish: () => void = () => undefined;
  const done = takeInHand({ write } as unknown as Transactions, scope, work, async () => {
    await new Promise<void>((resolve) => (finish = resolve));
  });
  await vi.advanceTimersByTimeAsync(8_500);
  expect(write).toHaveBeenCalledTimes(2);
  letGo(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(write).toHaveBeenCalledTimes(3);
  letGo(true);
  finish();
  await done;
});
