import * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { seenLatest, type At } from '../../../lib/version.ts';
import { writingOf } from '../../../platform/commands/change.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { allows, when, type Policy } from '../../../platform/access/predicate.ts';
import { command, type CommandContext, type Events } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { actionAssigned } from '../contract/events.ts';
import { actionAt, type ActionSubject } from '../contract/shapes.ts';
import { actionPolicies, type Owned } from '../policy.ts';
import { changeDue, stillOpen, type DueChange } from '../rules.ts';
import { lockActions, updateAction } from '../store/write.ts';
import { dueColumns, dueEvent, keepDueMove } from './due.ts';

const chosen = z.array(z.strictObject(actionAt)).min(1).max(200);
const result = z.strictObject({
  changed: z.array(z.strictObject({ id: id('action'), version: z.int() })),
});

/** A bulk act is allowed when it is allowed for every one of the records, and acts on all or none. */
function forAll(policy: Policy<Owned>, words: string): Policy<readonly ActionSubject[]> {
  return [
    when(words, (actor, actions) => actions.every((action) => allows(policy, actor, action))),
  ];
}

async function loadAll(
  read: Parameters<typeof lockActions>[0],
  input: { actions: readonly { id: string }[] },
): Promise<ActionSubject[] | undefined> {
  const ids = [...new Set(input.actions.map((action) => action.id))];
  const actions = await lockActions(read, ids);
  return actions.length === ids.length ? actions : undefined;
}

/** The first refusal names its action, so that the person can take it out of the choice. */
function eachOrNone<Decision>(
  actions: readonly ActionSubject[],
  asked: readonly { id: string; version: number }[],
  decide: (action: ActionSubject) => Outcome<Decision>,
): Outcome<Decision[]> {
  const versions = new Map(asked.map((action) => [action.id, action.version]));
  const decisions: Decision[] = [];
  for (const action of actions) {
    const seen = seenLatest(action, versions.get(action.id) ?? 0);
    const decided = seen.ok ? decide(action) : seen;
    if (!decided.ok) {
      return refuse(decided.refusal.code, {
        ...decided.refusal.details,
        reference: action.reference,
      });
    }
    decisions.push(decided.value);
  }
  return accept(decisions);
}

export const assignMany = command({
  name: 'action.assign_many',
  words: 'hand several actions to somebody',
  input: z.strictObject({
    actions: chosen,
    accountable_id: id('person'),
    reason: text(4_000).default(''),
  }),
  result,
  load: async (read, input, { today }) => {
    const actions = await loadAll(read, input);
    return (
      actions &&
      Object.assign(actions, { toHere: await arePeopleHere(read, [input.accountable_id], today) })
    );
  },
  permit: forAll(actionPolicies.assign, 'whoever may hand over each of them'),
  rule: (actions, input) => {
    if (!actions.toHere) return refuse('action.person_not_here');
    const each = eachOrNone(actions, input.actions, (action) => stillOpen(action));
    return each.ok ? accept({ to: input.accountable_id, reason: input.reason }) : each;
  },
  save: async (write, { to }, actions, { now }) => ({
    changed: await inTurn(actions, async (action) => ({
      id: action.id,
      version: await updateAction(write, action, { accountable_id: to }, now),
    })),
  }),
  events: ({ to, reason }, _result, actions) =>
    actions.map((action) =>
      actionAssigned.of(next(action), {
        from: action.accountable_id,
        to,
        reason,
        helpers: [...action.helper_ids],
      }),
    ) as unknown as Events,
});

export const moveDueMany = command({
  name: 'action.move_due_many',
  words: 'move the dates of several actions',
  input: z.strictObject({ actions: chosen, due_on: dayShape, reason: text(4_000) }),
  result,
  load: loadAll,
  permit: forAll(actionPolicies.move_due, 'whoever may move each of them'),
  rule: (actions, input, { today }) =>
    eachOrNone(actions, input.actions, (action) =>
      changeDue(action, input.due_on, input.reason, today),
    ),
  save: async (write, decisions, actions, context) => ({
    changed: await inTurn(actions, (action, index) =>
      saveMove(write, action, decisions[index] as DueChange, context),
    ),
  }),
  events: (decisions, _result, actions) =>
    actions.map((action, index) =>
      dueEvent(next(action), decisions[index] as DueChange),
    ) as unknown as Events,
});

async function saveMove(
  write: WriteTx,
  action: ActionSubject,
  decision: DueChange,
  context: CommandContext,
): Promise<At> {
  const version = await updateAction(write, action, dueColumns(action, decision), context.now);
  const changed = { id: action.id, version };
  await keepDueMove(write, decision, writingOf(context, changed));
  return changed;
}

function next(action: ActionSubject): At {
  return { id: action.id, version: action.version + 1 };
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) results.push(await work(item, index));
  return results;
}
