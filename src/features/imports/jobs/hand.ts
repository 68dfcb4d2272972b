import { randomUUID } from 'node:crypto';
import type { Scope } from '../../../platform/access/scope.ts';
import type { Transactions } from '../../../platform/database/transaction.ts';
import { WorkStopped, type Working } from '../commands/bring.ts';
import type { Progress } from '../contract/parts.ts';
import { claimWork, tellProgress, type Work } from '../store/work.ts';

const BEAT_MS = 1_000;

/** A piece of work in hand: it says now and then that it is alive and how far it is. */
export type Hand = Working & {
  /** Aborted when the work was stopped or taken over. */
  readonly signal: AbortSignal;
};

/**
 * Takes a piece of work in hand and does it. Undefined where nobody wants it any more.
 * Each beat is a short transaction of its own, so that others see it while the work writes.
 */
export async function takeInHand<Result>(
  transactions: Transactions,
  scope: Scope,
  work: Work,
  act: (hand: Hand) => Promise<Result>,
): Promise<Result | undefined> {
  const claimed = await transactions.write(scope, (write) => claimWork(write, work, randomUUID()));
  if (claimed === undefined) return undefined;
  const stop = new AbortController();
  let latest: Progress = { done: 0, total: 0, of: 'share' };
  let beating: Promise<void> | undefined;
  const beat = async (): Promise<void> => {
    const wanted = await transactions.write(scope, (write) => tellProgress(write, claimed, latest));
    if (!wanted) stop.abort(new WorkStopped());
  };
  const timer = setInterval(() => {
    // At the end of the work its own transaction holds the row, for seconds: one beat waits for it, and
    // not one more each second, until no connection is left for anybody who writes.
    beating ??= beat()
      // A beat that fails says nothing: the next one may reach the database again.
      .catch(() => undefined)
      .finally(() => (beating = undefined));
  }, BEAT_MS);
  try {
    return await act({
      work: claimed,
      signal: stop.signal,
      tell: (progress) => (latest = progress),
      goOn: () => stop.signal.throwIfAborted(),
    });
  } finally {
    clearInterval(timer);
    await beating;
  }
}
