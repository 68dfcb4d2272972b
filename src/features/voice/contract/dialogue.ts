import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { DECISIONS, ENDINGS, KINDS, LEVELS, STANDINGS } from './kinds.ts';

export const personShape = z.strictObject({ id: id('person'), name: z.string() }).nullable();

/** One thing that was said. Of an anonymous raiser only the day is known. */
export const replyShape = z.strictObject({
  id: id('item_reply'),
  by_raiser: z.boolean(),
  /** Null where the raiser has no account. */
  by: personShape,
  /** Who a file says it was; empty where it was said here. */
  by_given: z.string(),
  /** Null where the words are sealed. */
  text: z.string().nullable(),
  said_on: dayShape,
});
export type Reply = z.output<typeof replyShape>;

const decision = z.strictObject({
  decision: z.enum(DECISIONS),
  reason: z.string(),
  by: personShape,
  /** Who a file says it was; empty where it was decided here. */
  by_given: z.string(),
  on: dayShape,
});

/** What whoever raised it may read: the state, what was said, what was decided and why, and what they are asked. */
export const dialogueShape = z.strictObject({
  id: id('item'),
  reference: z.string(),
  kind: z.enum(KINDS),
  standing: z.enum(STANDINGS),
  raised_on: dayShape,
  /** The day by which they were promised to hear; null for a thanks. */
  promised_on: dayShape.nullable(),
  level: z.enum(LEVELS),
  escalated_on: dayShape.nullable(),
  first_reply_on: dayShape.nullable(),
  decided: decision.nullable(),
  /** An experiment: until when, what is looked at, and what came out. */
  trial: z
    .strictObject({
      until: dayShape,
      measure: z.string(),
      ended_on: dayShape.nullable(),
      outcome: z.string(),
    })
    .nullable(),
  done_on: dayShape.nullable(),
  outcome: z.string(),
  /** The day on which "is it gone?" was asked, while the answer is awaited or after it. */
  asked_gone_on: dayShape.nullable(),
  gone: z.boolean().nullable(),
  closed_on: dayShape.nullable(),
  closed_how: z.enum(ENDINGS).nullable(),
  replies: z.array(replyShape),
});
export type Dialogue = z.output<typeof dialogueShape>;
