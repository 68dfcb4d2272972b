import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import type { Policy } from '../../../platform/access/predicate.ts';
import {
  command,
  type Command,
  type CommandContext,
  type Events,
} from '../../../platform/commands/command.ts';
import type { ReadTx, WriteTx } from '../../../platform/database/transaction.ts';
import {
  objectiveChanged,
  objectiveCheckedIn,
  objectiveClosed,
  objectiveSet,
  objectiveTermsSet,
} from '../contract/events.ts';
import { OUTCOMES, STATES } from '../contract/kinds.ts';
import {
  editObjectiveShape,
  newObjectiveShape,
  objectiveAt,
  setTermsShape,
} from '../contract/shapes.ts';
import { objectivePolicies, setObjective, type Owned } from '../policy.ts';
import {
  changeObjective,
  checkIn as decideCheckIn,
  closeObjective as decideClose,
  newObjective,
  seenLatest,
  setTerms as decideTerms,
  stepAfter,
} from '../rules.ts';
import {
  countOpenGoals,
  findMeasure,
  insertCheckIn,
  insertObjective,
  insertTerms,
  lockObjective,
  ownerOn,
  setGoals,
  updateObjective,
  type ObjectiveSubject,
  type Said,
} from '../store/write.ts';
import { present } from './present.ts';

const changedShape = z.strictObject({ id: id('objective'), version: z.int() });
type Changed = z.output<typeof changedShape>;

const saidIn = (
  { organisationId, actor, now }: CommandContext,
  { id: objectiveId, version }: Changed,
): Said => ({ organisationId, id: objectiveId, version, by: actor.personId, now });

export const set = command({
  name: 'objective.set',
  words: 'set an objective',
  input: newObjectiveShape,
  result: changedShape,
  load: async (read, { owner_id, goal_ids, measure_id }, { today }) => ({
    ownerHere: (await ownerOn(read, owner_id, today)).here,
    openGoals: await countOpenGoals(read, goal_ids),
    measure: await findMeasure(read, measure_id),
  }),
  permit: setObjective,
  rule: (around, input, { today }) => newObjective(input, around, today),
  save: async (write, { goal_ids: goalIds, ...words }, _around, context) => {
    const result = { id: newId(), version: 1 };
    const said = saidIn(context, result);
    await insertObjective(write, {
      organisation_id: context.organisationId,
      id: result.id,
      ...words,
      next_check_in: stepAfter(context.today, words.rhythm),
      created_by: context.actor.personId,
      recorded_at: context.now,
    });
    await insertTerms(write, words, '', said);
    await setGoals(write, goalIds, said);
    return result;
  },
  events: (words, result) => [objectiveSet.of(result, words)],
});

type Asked = { readonly id: string; readonly version: number };
type Change<
  Name extends string,
  Input extends z.ZodType<Asked>,
  Around,
  Decision,
  Code extends string,
> = {
  name: Name;
  words: string;
  input: Input;
  permit: Policy<Owned>;
  around: (read: ReadTx, input: z.output<Input>, context: CommandContext) => Promise<Around>;
  rule: (
    objective: ObjectiveSubject,
    input: z.output<Input>,
    around: Around,
    context: CommandContext,
  ) => Outcome<Decision, Code>;
  change: (decision: Decision, context: CommandContext) => Parameters<typeof updateObjective>[2];
  beside?: (write: WriteTx, decision: Decision, said: Said) => Promise<void>;
  events: (decision: Decision, changed: Changed, objective: ObjectiveSubject) => Events;
};

/** A command that changes one objective: held, compared with the version seen, saved under the next. */
function changeOne<
  const Name extends string,
  Input extends z.ZodType<Asked>,
  Around,
  Decision,
  Code extends string,
>(change: Change<Name, Input, Around, Decision, Code>): Command<Name, z.input<Input>, Changed> {
  return command({
    name: change.name,
    words: change.words,
    input: change.input,
    result: changedShape,
    load: async (read, input, context) => {
      const objective = await lockObjective(read, input.id);
      if (objective === undefined) return undefined;
      return { ...objective, around: await change.around(read, input, context) };
    },
    permit: change.permit,
    rule: (
      { around, ...objective },
      input,
      context,
    ): Outcome<Decision, Code | 'record.changed_meanwhile'> => {
      const seen = seenLatest(objective, input.version);
      return seen.ok
        ? change.rule(objective, input, around, context)
        : refuse(seen.refusal.code, seen.refusal.details);
    },
    save: async (write, decision: Decision, objective, context) => {
      const version = await updateObjective(write, objective, change.change(decision, context));
      const changed = { id: objective.id, version };
      await change.beside?.(write, decision, saidIn(context, changed));
      return changed;
    },
    events: change.events,
  });
}

const nothingAround = async (): Promise<undefined> => undefined;

export const edit = changeOne({
  name: 'objective.edit',
  words: 'change an objective',
  input: editObjectiveShape,
  permit: objectivePolicies.edit,
  around: async (read, { owner_id = null, goal_ids = [] }, { today }) => ({
    ownerHere: (await ownerOn(read, owner_id, today)).here,
    openGoals: await countOpenGoals(read, goal_ids),
  }),
  rule: (objective, { id: _id, version: _version, ...words }, around) => {
    return changeObjective(objective, present(words), around);
  },
  change: ({ goal_ids: _goals, ...words }) => words,
  beside: async (write, { goal_ids: goalIds }, said) => {
    if (goalIds !== undefined) await setGoals(write, goalIds, said);
  },
  events: (after, changed, objective) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, objective[word as keyof ObjectiveSubject]]),
    );
    return [objectiveChanged.of(changed, { before, after: { ...after } as never })];
  },
});

/** Changes what an objective is judged by. What it was judged by before stays, with the reason. */
export const setTerms = changeOne({
  name: 'objective.set_terms',
  words: 'change what an objective is judged by',
  input: setTermsShape,
  permit: objectivePolicies.set_terms,
  around: (read, { measure_id }) => findMeasure(read, measure_id),
  rule: (objective, { id: _id, version: _version, reason, ...terms }, measure) =>
    decideTerms(objective, terms, reason, measure),
  change: ({ terms }) => terms,
  beside: (write, { terms, reason }, said) => insertTerms(write, terms, reason, said),
  events: ({ terms, reason }, changed, { judged, measure_id, target, due_on }) => [
    objectiveTermsSet.of(changed, {
      before: { judged, measure_id, target, due_on },
      after: terms,
      reason,
    }),
  ],
});

/** Says how an objective stands. */
export const checkIn = changeOne({
  name: 'objective.check_in',
  words: 'say how an objective stands',
  input: z.strictObject({
    ...objectiveAt,
    state: z.enum(STATES),
    text: text(4_000).default(''),
  }),
  permit: objectivePolicies.check_in,
  around: nothingAround,
  rule: (objective, { state, text: words }, _around, { today }) => {
    const decided = decideCheckIn(objective, { state, text: words }, today);
    return decided.ok
      ? { ok: true, value: { id: newId(), said_on: today, ...decided.value } }
      : decided;
  },
  change: ({ next_check_in }) => ({ next_check_in }),
  beside: insertCheckIn,
  events: ({ id: checkInId, said_on: _on, ...said }, changed) => [
    objectiveCheckedIn.of(changed, { check_in_id: checkInId, ...said }),
  ],
});

export const closeObjective = changeOne({
  name: 'objective.close',
  words: 'close an objective',
  input: z.strictObject({
    ...objectiveAt,
    outcome: z.enum(OUTCOMES),
    reason: text(4_000).default(''),
  }),
  permit: objectivePolicies.close,
  around: nothingAround,
  rule: (objective, input) => decideClose(objective, input),
  change: ({ outcome, reason }, { today }) => ({
    closed_on: today,
    outcome,
    close_reason: reason,
  }),
  events: (closed, changed) => [objectiveClosed.of(changed, closed)],
});
