import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { dayShape, text } from '../../lib/shapes.ts';
import { event } from '../../platform/commands/contract.ts';
import { ANSWERS, PURPOSES } from './rules.ts';

/** Stands in the ledger beside the act itself: by which way it came. */
export const answeredByMail = event({
  type: 'mail_answer.given',
  version: 1,
  kind: 'mail_answer',
  sentence: '{actor} answered by a link in the mail of the week.',
  payload: z.strictObject({ purpose: z.enum(PURPOSES), record_id: z.uuid() }),
});

/** The token of a link, as it stands behind the # of its address. */
const token = z.string().min(1).max(200);

export const askShape = z.strictObject({ token });

const person = z.strictObject({ id: id('person'), name: z.string() });

/** What is asked, as it stands now; everything that an answer will be recorded with is in it. */
const asked = z.discriminatedUnion('purpose', [
  z.strictObject({
    purpose: z.literal('proposal'),
    title: z.string(),
    description: z.string(),
    asked_by: z.string().nullable(),
    asked_on: dayShape,
    /** Who may do it, if the answer is yes: who proposed it, where they are here, and whoever answers. */
    accountable: z.array(person),
    /** The date that is offered. */
    due_on: dayShape,
  }),
  z.strictObject({
    purpose: z.literal('request'),
    title: z.string(),
    why: z.string(),
    without_it: z.string(),
    cost: z.string(),
    wanted_by: dayShape.nullable(),
    asked_by: z.string().nullable(),
    asked_on: dayShape,
  }),
  z.strictObject({
    purpose: z.literal('look_back'),
    title: z.string(),
    expected: z.string(),
    decided_on: dayShape,
    look_back_on: dayShape,
  }),
]);

export const questionShape = z.strictObject({
  firm: z.string(),
  /** Who answers. */
  person: z.string(),
  today: dayShape,
  /** Until when the link is good. */
  until: z.iso.datetime(),
  /** Where it stands in the product. */
  to: z.string(),
  asked,
});
export type Question = z.output<typeof questionShape>;

export const giveShape = z.strictObject({
  token,
  answer: z.enum(ANSWERS),
  /** Why, or what was learned. */
  words: text(4_000).default(''),
  accountable_id: id('person').optional(),
  due_on: dayShape.optional(),
});
export type Given = z.output<typeof giveShape>;

/** Where what was recorded can be read. */
export const givenShape = z.strictObject({ to: z.string() });
