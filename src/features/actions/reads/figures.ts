import type { Day } from '../../../lib/day.ts';
import { HeadCache } from '../../../platform/database/head-cache.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { listQueryShape, type ActionRow } from '../contract/shapes.ts';
import { canOf } from '../policy.ts';
import { pageOfActions } from '../reads.ts';
import {
  checksOf,
  countOwn,
  countPending,
  latestMerit,
  proposalsOf,
  waitingProposals,
  type Merit,
  type OwnCounts,
  type OwnProposal,
  type Pending,
  type WaitingCheck,
  type WaitingProposal,
} from '../store/figures.ts';

const kept = new HeadCache();

/** How many actions answer each question; the list of the same name shows exactly these. */
export function pendingCounts(
  tx: ReadTx,
  states: readonly Pending[],
  context: ReadContext,
): Promise<Record<Pending, number>> {
  const question = JSON.stringify(['pending', states, context.asOf, context.isPast]);
  return kept.get(tx, context.scope, question, () => countPending(tx, states, context));
}

/** What the reader has promised, kept since a day, to check and proposed. */
export function ownCounts(tx: ReadTx, since: Day, context: ReadContext): Promise<OwnCounts> {
  return countOwn(tx, context.scope.actor.personId, since, context);
}

/** The open actions the reader is accountable for, the soonest due first. */
export async function ownOpen(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: ActionRow[] }> {
  const accountable = context.scope.actor.personId;
  return pageOfActions(
    tx,
    listQueryShape.parse({ state: 'open', accountable, size: most }),
    context,
  );
}

/** The late actions the reader is accountable for, the longest past their date first. */
export function ownLate(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: ActionRow[] }> {
  const accountable = context.scope.actor.personId;
  return pageOfActions(
    tx,
    listQueryShape.parse({ state: 'late', accountable, size: most }),
    context,
  );
}

/** Open actions the reader helps with or is accountable for, the soonest due first. */
export function ownAndHelped(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: ActionRow[] }> {
  return pageOfActions(
    tx,
    listQueryShape.parse({ state: 'open', mine: 'yes', size: most }),
    context,
  );
}

/**
 * The proposals that wait, the longest first, each with whether the reader may answer it, and how many
 * there are: those on which the reader was asked to decide by name, and for `anybody` those on which
 * nobody was.
 */
export async function proposalsWaiting(
  tx: ReadTx,
  of: 'asked' | 'anybody',
  most: number,
  context: ReadContext,
): Promise<{ total: number; rows: (WaitingProposal & { can_decide: boolean })[] }> {
  const { actor } = context.scope;
  const rows = await waitingProposals(tx, actor.personId, of === 'asked', most, context);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => ({ ...row, can_decide: !context.isPast && canOf(actor, row).decide })),
  };
}

/** The finished actions that wait for the reader's check, the soonest due first. */
export function ownChecks(tx: ReadTx, context: ReadContext): Promise<WaitingCheck[]> {
  return checksOf(tx, context.scope.actor.personId, context);
}

/** What the reader proposed and what became of it, the newest first. */
export function ownProposals(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<OwnProposal[]> {
  return proposalsOf(tx, context.scope.actor.personId, most, context);
}

/** Somebody to thank, from the records since a day; null where they name nobody. */
export function meritSince(tx: ReadTx, since: Day, context: ReadContext): Promise<Merit | null> {
  return latestMerit(tx, context.scope.actor.personId, since, context);
}
