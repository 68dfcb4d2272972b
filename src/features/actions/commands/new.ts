import { v7 as newId } from 'uuid';
import type * as z from 'zod';
import type { Day } from '../../../lib/day.ts';
import { accept, all, refuse } from '../../../lib/outcome.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { actionCreated } from '../contract/events.ts';
import type { newActionShape } from '../contract/shapes.ts';
import { openOn } from '../rules.ts';
import { insertAction, setHelpers, type NewAction } from '../store/write.ts';

type Given = z.output<typeof newActionShape>;
type Decided = Given & { readonly opened_on: Day };
type Opened = { readonly id: string; readonly reference: string; readonly version: number };

/** What a new action is judged by: whether everybody named is here. */
export async function aroundNew(
  read: ReadTx,
  input: Pick<Given, 'helper_ids' | 'accountable_id'>,
  { today }: Pick<CommandContext, 'today'>,
): Promise<{ allHere: boolean }> {
  return { allHere: await arePeopleHere(read, [...input.helper_ids, input.accountable_id], today) };
}

/**
 * A new action, opened today where no day is given. Refused where somebody it names is not here
 * (`action.person_not_here`), or for dates that {@link openOn} finds impossible.
 */
export function decideNew(
  { allHere }: { readonly allHere: boolean },
  input: Given,
  { today }: Pick<CommandContext, 'today'>,
) {
  const openedOn = input.opened_on ?? today;
  const here = allHere ? accept(null) : refuse('action.person_not_here');
  return all([here, openOn(openedOn, input.due_on, today)], { ...input, opened_on: openedOn });
}

/** Keeps a new action under the firm's next reference. */
export async function keepNew(
  write: WriteTx,
  decision: Decided,
  context: CommandContext,
): Promise<Opened> {
  const { helper_ids: helperIds, ...words } = decision;
  const actionId = newId();
  const reference = await insertAction(write, {
    ...words,
    ...fresh(actionId, context),
    first_due_on: decision.due_on,
  });
  if (helperIds.length > 0) await setHelpers(write, context.organisationId, actionId, helperIds);
  return { id: actionId, reference, version: 1 };
}

/** What a new action enters into the ledger. */
export function created(decision: Decided, result: Opened): LedgerEvent {
  return actionCreated.of(result, {
    reference: result.reference,
    title: decision.title,
    why: decision.why,
    source: decision.source,
    significance: decision.significance,
    accountable_id: decision.accountable_id,
    opened_on: decision.opened_on,
    due_on: decision.due_on,
  });
}

/** Who opened an action, and when. */
export function fresh(
  actionId: string,
  { organisationId, actor, now }: CommandContext,
): Pick<NewAction, 'organisation_id' | 'id' | 'created_by' | 'recorded_at' | 'changed_at'> {
  return {
    organisation_id: organisationId,
    id: actionId,
    created_by: actor.personId,
    recorded_at: now,
    changed_at: now,
  };
}
