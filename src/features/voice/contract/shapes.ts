import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { DECISIONS, KINDS, LEVELS, MOST_PICTURES, PROMISED_KINDS, STATES } from './kinds.ts';

/** A picture sent before, without its metadata; see the route that takes pictures. */
export const pictureToken = z
  .string()
  .max(4_000)
  .regex(/^[\w-]+\.[\w-]+$/);

/** What somebody says. Words or a picture are enough; the rest is guessed. */
export const newItemShape = z.strictObject({
  kind: z.enum(KINDS),
  text: text(4_000).default(''),
  place_id: id('voice_place').nullable().default(null),
  /** One person who alone shall read it; left out where everyone concerned may. */
  to_person_id: id('person').nullable().default(null),
  /** What a thanks is for. */
  about_id: id('item').nullable().default(null),
  pictures: z.array(pictureToken).max(MOST_PICTURES).default([]),
});
export type NewItem = z.output<typeof newItemShape>;

export const itemAt = { id: id('item'), version: versionShape } as const;

/** How fairly somebody was treated, from 1 (not at all) to 5 (entirely). */
export const fairScore = z.int().min(1).max(5);

export const replyText = requiredText(4_000);

export const decideShape = z.strictObject({
  ...itemAt,
  decision: z.enum(DECISIONS),
  /** Why, in words to whoever raised it; to a question, the answer. */
  reason: text(4_000),
  /** Of an experiment: the day it ends, and what is looked at. */
  try_until: dayShape.nullable().default(null),
  try_measure: text(500).default(''),
});
export type Decide = Omit<z.output<typeof decideShape>, 'id' | 'version'>;

/** An amount of the firm's money, in whole units with two decimals. */
const money = z.number().min(0).max(999_999_999_999).multipleOf(0.01);
/** Hours a year. */
const hours = z.number().min(0).max(999_999).multipleOf(0.1);

export const benefitShape = z.strictObject({
  ...itemAt,
  money: money.nullable().default(null),
  hours: hours.nullable().default(null),
  note: text(1_000).default(''),
});

/** The filters of the board, as they stand in the page's URL. */
export const itemQueryShape = z.strictObject({
  state: z.enum(STATES).default('open'),
  kind: z.enum(KINDS).optional(),
  place: id('voice_place').optional(),
  team: id('team').optional(),
  level: z.enum(LEVELS).optional(),
  /** Raised on these days, both included. */
  from: dayShape.optional(),
  to: dayShape.optional(),
  q: text(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type ItemQuery = z.output<typeof itemQueryShape>;

export const promiseShape = z.strictObject({
  kind: z.enum(PROMISED_KINDS),
  /** Working days. */
  days: z.int().min(1).max(60),
});
export type PromisedDays = z.output<typeof promiseShape>;
