import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { dialogueShape, personShape } from './dialogue.ts';
import {
  DECISIONS,
  ENDINGS,
  ITEM_ACTS,
  KINDS,
  LEVELS,
  STANDINGS,
  WAYS,
  type ItemAct,
} from './kinds.ts';

const count = z.int().nonnegative();

const rowFacts = {
  id: id('item'),
  version: z.int(),
  reference: z.string(),
  kind: z.enum(KINDS),
  way: z.enum(WAYS),
  /** Null where it came without a name; `name_given` is what somebody without an account wrote. */
  raiser: personShape,
  name_given: z.string(),
  place: z.string(),
  raised_on: dayShape,
  promised_on: dayShape.nullable(),
  level: z.enum(LEVELS),
  standing: z.enum(STANDINGS),
  /** Working days are not counted here: days past the promise without a first word, 0 where there are none. */
  late_days: count,
  decision: z.enum(DECISIONS).nullable(),
  try_until: dayShape.nullable(),
  closed_on: dayShape.nullable(),
  closed_how: z.enum(ENDINGS).nullable(),
  /** How many say the same. */
  supporters: count,
} as const;

/** One item as a list shows it: the beginning of its words, null where they are sealed. */
export const itemRowShape = z.strictObject({ ...rowFacts, words: z.string().nullable() });
export type ItemRow = z.output<typeof itemRowShape>;

/** One of the reader's own, with the answer and what came of it. */
export const ownRowShape = itemRowShape.extend({
  joined: z.boolean(),
  decided: dialogueShape.shape.decided,
  done_on: dayShape.nullable(),
  outcome: z.string(),
  trial: dialogueShape.shape.trial,
  /** They are asked whether it is gone. */
  asks_gone: z.boolean(),
  /** They are asked whether they were treated fairly. */
  asks_fair: z.boolean(),
  /** The last word of somebody else. */
  last_reply: z.strictObject({ by: z.string(), text: z.string(), on: dayShape }).nullable(),
});
export type OwnRow = z.output<typeof ownRowShape>;

/** Another item, as far as a line about it needs. */
export const lineShape = z.strictObject({
  id: id('item'),
  reference: z.string(),
  kind: z.enum(KINDS),
  words: z.string().nullable(),
  raised_on: dayShape,
  standing: z.enum(STANDINGS),
  supporters: count,
});
export type Line = z.output<typeof lineShape>;

export type ItemCan = Record<ItemAct, boolean>;

/** One item with everything that belongs to it. */
export const itemRecordShape = z.strictObject({
  ...rowFacts,
  ...dialogueShape.shape,
  text: z.string().nullable(),
  team: z.strictObject({ id: id('team'), name: z.string() }).nullable(),
  to_person: personShape,
  /** Whether the one person it was said to is still here; true where it was said to nobody alone. */
  addressee_here: z.boolean(),
  /** What a thanks is for. */
  about: lineShape.nullable(),
  /** Who said thanks for it, and how. */
  thanks: z.array(
    z.strictObject({ id: id('item'), text: z.string(), by: personShape, on: dayShape }),
  ),
  /** The reader says the same. */
  joined: z.boolean(),
  /** Whether everyone in the firm may read it. */
  for_all: z.boolean(),
  action: z.strictObject({ id: id('action'), reference: z.string(), title: z.string() }).nullable(),
  problem_id: id('problem').nullable(),
  done_by: personShape,
  benefit_money: z.number().nullable(),
  benefit_hours: z.number().nullable(),
  benefit_note: z.string(),
  /** The day from which it is closed although nobody answered whether it is gone. */
  gone_until: dayShape.nullable(),
  pictures: z.array(z.strictObject({ id: id('file'), type: z.string() })),
  /** It came with a file; what of that has no place here, by the names of its columns. */
  imported: z.boolean(),
  source_columns: z.record(z.string(), z.string()),
  /** The reader raised it. */
  own: z.boolean(),
  can: z.strictObject(
    Object.fromEntries(ITEM_ACTS.map((act) => [act, z.boolean()])) as Record<ItemAct, z.ZodBoolean>,
  ),
});
export type ItemRecord = z.output<typeof itemRecordShape>;

/**
 * How soon people hear, over what was said in the last so many days: working days by which half of them have heard,
 * those still waiting counted. `days` is null where fewer than half have, and where `cases` are too few to say.
 */
export const hearingShape = z.strictObject({
  days: z.number().nullable(),
  cases: count,
  /** Cases from which on something is said. */
  floor: count,
  window: count,
  /** Of so many things said, so many were decided with a reason within `days`; null where there are too few to say. */
  loop: z.strictObject({ said: count, decided: count, days: count }).nullable(),
});
export type Hearing = z.output<typeof hearingShape>;

/** What was answered or done, as a wall shows it to everyone who passes. */
export const wallRowShape = z.strictObject({
  id: id('item'),
  reference: z.string(),
  kind: z.enum(KINDS),
  words: z.string(),
  raiser: z.string().nullable(),
  place: z.string(),
  supporters: count,
  decision: z.enum(DECISIONS),
  reason: z.string(),
  decided_by: z.string().nullable(),
  decided_on: dayShape,
  done_on: dayShape.nullable(),
  outcome: z.string(),
  gone: z.boolean().nullable(),
  /** The day of the last of these. */
  on: dayShape,
});
export type WallRow = z.output<typeof wallRowShape>;
