import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import {
  actionAccepted,
  actionDecisionHanded,
  actionDeclined,
  actionProposed,
} from '../contract/events.ts';
import { actionAt, newActionShape } from '../contract/shapes.ts';
import { actionPolicies, createAction, proposeAction } from '../policy.ts';
import { insertAction } from '../store/write.ts';
import { changeAction } from './change.ts';
import { aroundNew, created, decideNew, fresh, keepNew } from './new.ts';

const opened = z.strictObject({ id: id('action'), reference: z.string(), version: z.int() });

export const create = command({
  name: 'action.create',
  words: 'open an action',
  input: newActionShape,
  result: opened,
  load: aroundNew,
  permit: createAction,
  rule: decideNew,
  save: (write, decision, _subject, context) => keepNew(write, decision, context),
  events: (decision, result) => [created(decision, result)],
});

/** What anyone here may ask for in a few words; a leader says yes or no, and why. */
export const propose = command({
  name: 'action.propose',
  words: 'propose an action',
  input: z.strictObject({
    title: requiredText(300),
    description: text(20_000).default(''),
    process: text(300).default(''),
  }),
  result: opened,
  load: async () => ({}),
  permit: proposeAction,
  rule: (_subject, input) => accept(input),
  save: async (write, decision, _subject, context) => {
    const actionId = newId();
    const reference = await insertAction(write, {
      ...decision,
      ...fresh(actionId, context),
      source: 'idea',
      significance: 'normal',
      proposed: true,
      proposed_by: context.actor.personId,
      team_id: context.actor.teamId,
      opened_on: context.today,
    });
    return { id: actionId, reference, version: 1 };
  },
  events: (decision, result) => [
    actionProposed.of(result, {
      reference: result.reference,
      title: decision.title,
      description: decision.description,
    }),
  ],
});

export const acceptProposal = changeAction({
  name: 'action.accept',
  words: 'say yes to a proposal',
  input: z.strictObject({
    ...actionAt,
    reason: text(4_000).default(''),
    accountable_id: id('person'),
    due_on: dayShape,
  }),
  permit: actionPolicies.decide,
  names: ({ accountable_id }) => [accountable_id],
  rule: (action, input, { today }) => {
    if (!action.proposed || action.cancelled_on !== null) return refuse('action.not_a_proposal');
    if (input.due_on < today) return refuse('action.due_in_past', { to: input.due_on });
    return accept(input);
  },
  change: (decision, _action, { actor, today }) => ({
    proposed: false,
    decided_on: today,
    decided_by: actor.personId,
    decision_reason: decision.reason,
    accountable_id: decision.accountable_id,
    first_due_on: decision.due_on,
    due_on: decision.due_on,
  }),
  events: ({ reason, accountable_id, due_on }, subject) => [
    actionAccepted.of(subject, { reason, accountable_id, due_on }),
  ],
});

export const declineProposal = changeAction({
  name: 'action.decline',
  words: 'say no to a proposal',
  input: z.strictObject({ ...actionAt, reason: text(4_000) }),
  permit: actionPolicies.decide,
  rule: (action, { reason }) => {
    if (!action.proposed || action.cancelled_on !== null) return refuse('action.not_a_proposal');
    return reason === '' ? refuse('action.reason_needed') : accept({ reason });
  },
  change: ({ reason }, _action, { actor, today }) => ({
    decided_on: today,
    decided_by: actor.personId,
    decision_reason: reason,
    cancelled_on: today,
    cancel_reason: reason,
  }),
  events: ({ reason }, subject) => [actionDeclined.of(subject, { reason })],
});

/** Hands the decision on a proposal to somebody, who may then say yes or no whatever their role. */
export const handDecision = changeAction({
  name: 'action.hand_decision',
  words: 'hand the decision on a proposal to somebody',
  input: z.strictObject({ ...actionAt, decider_id: id('person'), reason: text(4_000).default('') }),
  permit: actionPolicies.decide,
  names: ({ decider_id }) => [decider_id],
  rule: (action, input) => {
    if (!action.proposed || action.cancelled_on !== null) return refuse('action.not_a_proposal');
    if (input.decider_id === action.proposed_by) return refuse('action.decider_is_proposer');
    if (input.decider_id === action.decider_id) return refuse('action.nothing_changed');
    return accept(input);
  },
  change: ({ decider_id }) => ({ decider_id }),
  events: ({ decider_id, reason }, subject) => [
    actionDecisionHanded.of(subject, { to: decider_id, reason }),
  ],
});
