import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { Subscriber } from '../../../platform/commands/path.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { decisionHandedOver, requestPassed } from '../contract/events.ts';
import { updateRequest, waitingOf } from '../store/requests.ts';
import { lockDecision, openOf } from '../store/write.ts';
import { keepNext } from './change.ts';

/**
 * When somebody leaves, the decisions they have yet to look back at and the requests that wait for them pass to who takes
 * over, in the same transaction. Whoever takes over does not answer a request of their own: that goes back to the top.
 */
export const handOverFromLeaver: Subscriber = async (write, event, context) => {
  const { to_id: to } = personLeft.payload.parse(event.payload);
  return handOver(write, event.subject.id, to, context);
};

/** When a written name turns out to mean somebody known, what waits for it is theirs. */
export const matchWrittenName: Subscriber = async (write, event, context) => {
  const { into_id: into } = personMerged.payload.parse(event.payload);
  return handOver(write, event.subject.id, into, context);
};

async function handOver(
  write: WriteTx,
  from: string,
  to: string | null,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const decisions = await passDecisions(write, from, to, context);
  return [...decisions, ...(await passRequests(write, from, to, context))];
}

async function passDecisions(
  write: WriteTx,
  from: string,
  to: string | null,
  context: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const id of await openOf(write, from)) {
    const decision = await lockDecision(write, id);
    // Looked at again under the lock: somebody may have looked back at it in between.
    if (decision?.owner_id !== from || decision.looked_back_on !== null) continue;
    await keepNext(write, decision, { owner_id: to }, context);
    events.push(decisionHandedOver.of({ id, version: decision.version + 1 }, { from, to }));
  }
  return events;
}

async function passRequests(
  write: WriteTx,
  from: string,
  to: string | null,
  { now }: CommandContext,
): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const request of await waitingOf(write, from)) {
    const asks = request.asked_by === from;
    const asked_by = asks ? to : request.asked_by;
    const other = request.handed_to === from ? to : request.handed_to;
    const handed_to = other === asked_by ? null : other;
    const handed_at = handed_to === null ? null : now;
    const version = await updateRequest(write, request, { asked_by, handed_to, handed_at });
    const part = asks ? 'asked_by' : 'handed_to';
    const taker = asks ? asked_by : handed_to;
    events.push(requestPassed.of({ id: request.id, version }, { part, from, to: taker }));
  }
  return events;
}
