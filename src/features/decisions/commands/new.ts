import type * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import type { newDecisionShape } from '../contract/shapes.ts';
import * as rules from '../rules/decisions.ts';
import type { NewFact } from '../store/write.ts';
import { freezeAll } from './freeze.ts';

type Given = z.output<typeof newDecisionShape>;
type Around = { readonly frozen: NewFact[]; readonly ownerHere: boolean };
type Who = Pick<CommandContext, 'actor' | 'today'>;

/** What a new decision is judged by: its facts as they stand now, and whether its owner is here. Undefined where a fact is not there. */
export async function aroundNew(
  read: ReadTx,
  { owner_id: ownerId, facts }: Pick<Given, 'owner_id' | 'facts'>,
  { actor, today }: Who,
): Promise<Around | undefined> {
  const frozen = await freezeAll(read, facts, today);
  const ownerHere = await arePeopleHere(read, [ownerId ?? actor.personId], today);
  return frozen && { frozen, ownerHere };
}

/** Whether the decision can be kept as it is said; it belongs to whoever records it where nobody else is named. */
export function decideNew(
  { frozen, ownerHere }: Around,
  { facts: _facts, ...given }: Given,
  { actor, today }: Who,
) {
  const owner = given.owner_id ?? actor.personId;
  const words = { ...given, owner_id: owner, decided_on: given.decided_on ?? today };
  const checked = rules.record(words, ownerHere, today);
  if (!checked.ok) return checked;
  const once = rules.eachOnce(frozen);
  return once.ok ? accept({ words, facts: frozen, requestId: null }) : once;
}
