import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { ANSWERS, REQUEST_ACTS, REQUEST_STATES, type RequestAct } from './kinds.ts';
import { personShape } from './shapes.ts';

export const requestWords = {
  what: requiredText(500),
  why: requiredText(4_000),
  /** What happens if the answer is no. */
  without_it: text(4_000),
  /** Money or time, in the words of who asks. */
  cost: text(500),
  wanted_by: dayShape.nullable(),
} as const;

export const newRequestShape = z.strictObject({
  what: requestWords.what,
  why: requestWords.why,
  without_it: requestWords.without_it.default(''),
  cost: requestWords.cost.default(''),
  wanted_by: requestWords.wanted_by.default(null),
});
export type RequestWords = z.output<typeof newRequestShape>;

export const requestAt = { id: id('resource_request'), version: versionShape } as const;

export const answerShape = z.strictObject({
  ...requestAt,
  answer: z.enum(ANSWERS),
  /** What is given instead, where the answer is `changed`. */
  granted: text(500).default(''),
  why: text(4_000).default(''),
});

export type RequestCan = Record<RequestAct, boolean>;

/** One request: who asks for what and why, how long it waits or waited, and the answer. */
export const requestShape = z.strictObject({
  id: id('resource_request'),
  version: z.int(),
  what: z.string(),
  why: z.string(),
  without_it: z.string(),
  cost: z.string(),
  wanted_by: dayShape.nullable(),
  asked_by: personShape,
  asked_on: dayShape,
  handed_to: personShape,
  /** Days from the question to the answer, or up to the day asked about. */
  waiting_days: z.int().nonnegative(),
  answer: z.enum(ANSWERS).nullable(),
  granted: z.string(),
  answer_why: z.string(),
  answered_by: personShape,
  answered_on: dayShape.nullable(),
  decision_id: id('decision').nullable(),
  withdrawn_on: dayShape.nullable(),
  withdraw_reason: z.string(),
  can: z.strictObject(
    Object.fromEntries(REQUEST_ACTS.map((act) => [act, z.boolean()])) as Record<
      RequestAct,
      z.ZodBoolean
    >,
  ),
});
export type ResourceRequest = z.output<typeof requestShape>;

export const requestQueryShape = z.strictObject({
  state: z.enum(REQUEST_STATES).default('waiting'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type RequestQuery = z.output<typeof requestQueryShape>;
