import * as z from 'zod';
import { dayShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { ANSWERS, FACT_KINDS, VERDICTS } from './kinds.ts';
import { newRequestShape } from './requests.ts';
import { decisionWords, frozenShape } from './shapes.ts';

const kind = 'decision';
const someWords = z.object(decisionWords).partial();

export const decisionRecorded = event({
  type: 'decision.recorded',
  version: 1,
  kind,
  sentence: '{actor} recorded a decision: {chosen}',
  payload: z.strictObject({ ...decisionWords, request_id: z.uuid().nullable() }),
});
export const decisionCompleted = event({
  type: 'decision.completed',
  version: 1,
  kind,
  sentence: '{actor} wrote {fields} of a decision.',
  payload: z.strictObject({ before: someWords, after: someWords }),
});
export const factAdded = event({
  type: 'decision.fact_added',
  version: 1,
  kind,
  sentence: '{actor} rested a decision on {label}.',
  payload: z.strictObject({
    fact_id: z.uuid(),
    fact: z.enum(FACT_KINDS),
    label: z.string(),
    target: z.string(),
    record_id: z.uuid().nullable(),
    frozen: frozenShape,
  }),
});
export const factRemoved = event({
  type: 'decision.fact_removed',
  version: 1,
  kind,
  sentence: '{actor} took {label} out of the facts of a decision.',
  payload: z.strictObject({ fact_id: z.uuid(), label: z.string() }),
});
export const lookedBack = event({
  type: 'decision.looked_back',
  version: 1,
  kind,
  sentence: '{actor} looked back at a decision, {verdict}: {learned}',
  payload: z.strictObject({ verdict: z.enum(VERDICTS), learned: z.string() }),
});
export const lookBackMoved = event({
  type: 'decision.look_back_moved',
  version: 1,
  kind,
  sentence: '{actor} moved the look-back from {from_day} to {to_day}: {reason}',
  payload: z.strictObject({
    from_day: dayShape,
    to_day: dayShape,
    after_due: z.boolean(),
    reason: z.string(),
  }),
});
export const decisionWithdrawn = event({
  type: 'decision.withdrawn',
  version: 1,
  kind,
  sentence: '{actor} withdrew a decision: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const decisionHandedOver = event({
  type: 'decision.handed_over',
  version: 1,
  kind,
  sentence: 'A decision passed from {from} to {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid().nullable() }),
});

const requested = 'resource_request';

export const requestAsked = event({
  type: 'resource_request.asked',
  version: 1,
  kind: requested,
  sentence: '{actor} asked for {what}: {why}',
  payload: newRequestShape,
});
export const requestAnswered = event({
  type: 'resource_request.answered',
  version: 1,
  kind: requested,
  sentence: '{actor} answered a request with {answer}: {why}',
  payload: z.strictObject({
    answer: z.enum(ANSWERS),
    granted: z.string(),
    why: z.string(),
    waiting_days: z.int(),
    decision_id: z.uuid(),
  }),
});
export const requestHandedOn = event({
  type: 'resource_request.handed_on',
  version: 1,
  kind: requested,
  sentence: '{actor} gave a request to {to} to answer.',
  payload: z.strictObject({ to: z.uuid() }),
});
export const requestWithdrawn = event({
  type: 'resource_request.withdrawn',
  version: 1,
  kind: requested,
  sentence: '{actor} withdrew a request: {reason}',
  payload: z.strictObject({ reason: z.string() }),
});
export const requestPassed = event({
  type: 'resource_request.passed',
  version: 1,
  kind: requested,
  sentence: 'The part of {from} in a request passed to {to}.',
  payload: z.strictObject({
    part: z.enum(['asked_by', 'handed_to']),
    from: z.uuid(),
    to: z.uuid().nullable(),
  }),
});
