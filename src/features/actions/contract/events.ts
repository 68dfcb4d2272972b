import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { actionWords, significanceShape, sourceShape, verdictShape } from './shapes.ts';

const kind = 'action';
const person = z.uuid();
const dayOrNone = dayShape.nullable();
const words = z.object(actionWords).partial();

const opened = z.strictObject({
  reference: z.string(),
  title: z.string(),
  why: z.string(),
  source: sourceShape,
  significance: significanceShape,
  accountable_id: person.nullable(),
  opened_on: dayShape,
  due_on: dayOrNone,
});

export const actionCreated = event({
  type: 'action.created',
  version: 1,
  kind,
  sentence: '{actor} opened {reference}: {title}.',
  payload: opened,
});
export const actionProposed = event({
  type: 'action.proposed',
  version: 1,
  kind,
  sentence: '{actor} proposed {reference}: {title}.',
  payload: z.strictObject({ reference: z.string(), title: z.string(), description: z.string() }),
});
export const actionAccepted = event({
  type: 'action.accepted',
  version: 1,
  kind,
  sentence: '{actor} said yes: {reason}',
  payload: z.strictObject({
    reason: z.string(),
    accountable_id: person.nullable(),
    due_on: dayOrNone,
  }),
});
export const actionDeclined = event({
  type: 'action.declined',
  version: 1,
  kind,
  sentence: '{actor} said no, because: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const actionDecisionHanded = event({
  type: 'action.decision_handed',
  version: 1,
  kind,
  sentence: '{actor} asked {to} to decide, with the authority to do so: {reason}',
  payload: z.strictObject({ to: person, reason: z.string() }),
});
export const actionChanged = event({
  type: 'action.changed',
  version: 1,
  kind,
  sentence: '{actor} changed {fields}.',
  payload: z.strictObject({ before: words, after: words }),
});
export const actionAssigned = event({
  type: 'action.assigned',
  version: 1,
  kind,
  sentence: '{actor} handed it from {from} to {to}.',
  payload: z.strictObject({
    from: person.nullable(),
    to: person.nullable(),
    reason: z.string(),
    helpers: z.array(person),
  }),
});
export const actionDueSet = event({
  type: 'action.due_set',
  version: 1,
  kind,
  sentence: '{actor} promised it for {to}.',
  payload: z.strictObject({ to: dayShape }),
});
export const actionDueMoved = event({
  type: 'action.due_moved',
  version: 1,
  kind,
  sentence: '{actor} moved the date from {from} to {to}, because: {reason}',
  payload: z.strictObject({
    from: dayShape,
    to: dayShape,
    reason: z.string(),
    after_due: z.boolean(),
  }),
});
export const actionContained = event({
  type: 'action.contained',
  version: 1,
  kind,
  sentence: '{actor} recorded that it was contained on {on}.',
  payload: z.strictObject({ on: dayShape, containment: z.string() }),
});
export const actionPlanned = event({
  type: 'action.planned',
  version: 1,
  kind,
  sentence: '{actor} recorded the plan on {on}.',
  payload: z.strictObject({ on: dayShape, cause: z.string(), corrective_action: z.string() }),
});
export const actionDone = event({
  type: 'action.done',
  version: 1,
  kind,
  sentence: '{actor} finished it on {on}: {result}',
  payload: z.strictObject({
    on: dayShape,
    result: z.string(),
    check_due_on: dayOrNone,
    checker_id: person.nullable(),
  }),
});
export const actionCheckPlanned = event({
  type: 'action.check_planned',
  version: 1,
  kind,
  sentence: '{actor} asked {checker_id} to look by {check_due_on} whether it worked.',
  payload: z.strictObject({ checker_id: person, check_due_on: dayShape }),
});
export const actionChecked = event({
  type: 'action.checked',
  version: 1,
  kind,
  sentence: '{actor} checked whether it worked: {verdict}. {note}',
  payload: z.strictObject({
    on: dayShape,
    verdict: verdictShape,
    note: z.string(),
    due_on: dayOrNone,
  }),
});
export const actionReopened = event({
  type: 'action.reopened',
  version: 1,
  kind,
  sentence: '{actor} opened it again, because: {reason}',
  payload: z.strictObject({ reason: z.string(), due_on: dayOrNone }),
});
export const actionCancelled = event({
  type: 'action.cancelled',
  version: 1,
  kind,
  sentence: '{actor} stopped it, because: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const actionCommented = event({
  type: 'action.commented',
  version: 1,
  kind,
  sentence: '{actor} wrote: {text}',
  payload: z.strictObject({ comment_id: z.uuid(), text: z.string() }),
});
export const actionFileAdded = event({
  type: 'action.file_added',
  version: 1,
  kind,
  sentence: '{actor} added the file {name}.',
  payload: z.strictObject({
    file_id: z.uuid(),
    name: z.string(),
    sha256: z.string(),
    size: z.int(),
  }),
});
export const actionLinked = event({
  type: 'action.linked',
  version: 1,
  kind,
  sentence: '{actor} linked it to {label}.',
  payload: z.strictObject({ link_id: z.uuid(), label: z.string(), target: z.string() }),
});
export const actionUnlinked = event({
  type: 'action.unlinked',
  version: 1,
  kind,
  sentence: '{actor} removed the link to {label}.',
  payload: z.strictObject({ link_id: z.uuid(), label: z.string() }),
});
export const actionViewSaved = event({
  type: 'action_view.saved',
  version: 1,
  kind: 'action_view',
  sentence: '{actor} kept the filter {name}.',
  payload: z.strictObject({ name: z.string(), query: z.string(), shared: z.boolean() }),
});
export const actionViewRemoved = event({
  type: 'action_view.removed',
  version: 1,
  kind: 'action_view',
  sentence: '{actor} removed the filter {name}.',
  payload: z.strictObject({ name: z.string() }),
});
