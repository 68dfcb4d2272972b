import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { changesTo, writingOf } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
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
import { objectivePolicies, setObjective } from '../policy.ts';
import {
  addedGoals,
  changeObjective,
  checkIn as decideCheckIn,
  closeObjective as decideClose,
  newObjective,
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
  setGoals,
  updateObjective,
  type ObjectiveSubject,
} from '../store/write.ts';
import { present } from '../../../lib/present.ts';

export const set = command({
  name: 'objective.set',
  words: 'set an objective',
  input: newObjectiveShape,
  result: z.strictObject({ id: id('objective'), version: z.int() }),
  load: async (read, { owner_id, goal_ids, measure_id }, { today }) => ({
    ownerHere: await arePeopleHere(read, [owner_id], today),
    openGoals: await countOpenGoals(read, goal_ids),
    measure: await findMeasure(read, measure_id),
  }),
  permit: setObjective,
  rule: (around, input, { today }) => newObjective(input, around, today),
  save: async (write, { goal_ids: goalIds, ...words }, _around, context) => {
    const result = { id: newId(), version: 1 };
    const writing = writingOf(context, result);
    await insertObjective(write, {
      organisation_id: context.organisationId,
      id: result.id,
      ...words,
      next_check_in: stepAfter(context.today, words.rhythm),
      created_by: context.actor.personId,
      recorded_at: context.now,
    });
    await insertTerms(write, words, '', writing);
    await setGoals(write, goalIds, writing);
    return result;
  },
  events: (words, result) => [objectiveSet.of(result, words)],
});

const changeOne = changesTo({ resource: 'objective', lock: lockObjective, save: updateObjective });

export const edit = changeOne({
  name: 'objective.edit',
  words: 'change an objective',
  input: editObjectiveShape,
  permit: objectivePolicies.edit,
  around: async (read, { owner_id = null, goal_ids = [] }, objective, { today }) => ({
    ownerHere: await arePeopleHere(read, [owner_id], today),
    openGoals: await countOpenGoals(read, addedGoals(objective.goal_ids, goal_ids)),
  }),
  rule: (objective, { id: _id, version: _version, ...words }, around) => {
    return changeObjective(objective, present(words), around);
  },
  change: ({ goal_ids: _goals, ...words }) => words,
  beside: async (write, { goal_ids: goalIds }, writing) => {
    if (goalIds !== undefined) await setGoals(write, goalIds, writing);
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
  beside: (write, { terms, reason }, writing) => insertTerms(write, terms, reason, writing),
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
  rule: (objective, input) => decideClose(objective, input),
  change: ({ outcome, reason }, _objective, { today }) => ({
    closed_on: today,
    outcome,
    close_reason: reason,
  }),
  events: (closed, changed) => [objectiveClosed.of(changed, closed)],
});
