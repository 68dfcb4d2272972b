import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { Subscriber } from '../../../platform/commands/path.ts';
import { holdersOn } from '../../people/reads/figures.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { actionHandedOver, actionPersonMatched } from '../contract/handover.ts';
import {
  handOver,
  holdActions,
  ownedBy,
  replacePerson,
  type OwnedPart,
} from '../store/handover.ts';

/**
 * When somebody leaves, their open actions, the help they promised and the checks planned for them
 * pass to who takes over, in the same transaction: nothing is left without an owner.
 */
export const handOverFromLeaver: Subscriber = async (write, event, context) => {
  const leaverId = event.subject.id;
  const left = personLeft.payload.parse(event.payload);
  const first = await ownedBy(write, leaverId);
  if (first.length === 0) return [];
  await holdActions(write, [...new Set(first.map((part) => part.id))]);
  // Looked at again under the lock: somebody may have finished one in between.
  const owned = await ownedBy(write, leaverId);
  const leaders = await holdersOn(write, context.today, 'system_manager', 'top_management');
  const exceptions = new Map(left.except.map((one) => [one.id, one.to_id]));
  const parts = owned.map((part) => {
    const candidates = [exceptions.get(part.id) ?? left.to_id, left.to_id, ...leaders];
    return { ...part, to: takerOf(part, candidates, leaverId) };
  });
  await handOver(write, parts, leaverId, context.now);
  return parts.map((part) => handedOver(part, part.to, leaverId));
};

/** Whoever takes over; but a check is not made by the one who did the work, and nobody helps themselves. */
function takerOf(part: OwnedPart, candidates: readonly string[], leaverId: string): string | null {
  const others = candidates.filter((id) => id !== leaverId);
  if (part.part === 'accountable') return others[0] ?? null;
  if (part.part === 'helper') return others[0] === part.accountable_id ? null : (others[0] ?? null);
  return others.find((id) => id !== part.done_by && id !== part.accountable_id) ?? null;
}

function handedOver(part: OwnedPart, to: string | null, from: string): LedgerEvent {
  return actionHandedOver.of(
    { id: part.id, version: part.version + 1 },
    { part: part.part, from, to },
  );
}

/** When a written name turns out to mean somebody known, its actions are theirs. */
export const matchWrittenName: Subscriber = async (write, event, _context: CommandContext) => {
  const { into_id: into } = personMerged.payload.parse(event.payload);
  const from = event.subject.id;
  const actions = await replacePerson(write, from, into);
  return actions.map((action) => actionPersonMatched.of(action, { from, to: into }));
};
