import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { ANSWERS, FACT_KINDS, KINDS, PARTS, STATES, VERDICTS } from './kinds.ts';

const person = id('person');
const optionsShape = z.array(requiredText(1_000)).max(20);

/** What may be written about a decision, when it is recorded and when it is completed alike. */
export const decisionWords = {
  kind: z.enum(KINDS),
  chosen: requiredText(500),
  question: text(2_000),
  options: optionsShape,
  why: text(4_000),
  given_up: text(4_000),
  expected: text(4_000),
  owner_id: person.nullable(),
  decided_on: dayShape,
  look_back_on: dayShape.nullable(),
} as const;

export type DecisionWords = {
  -readonly [Word in keyof typeof decisionWords]: z.output<(typeof decisionWords)[Word]>;
};

/** A fact as somebody names it: a record of ours by its id, or words with where they can be looked up. */
export const namedFactShape = z.union([
  z.strictObject({ kind: z.literal('action'), action_id: id('action') }),
  z.strictObject({ kind: z.literal('measure'), measure_id: id('measure') }),
  z.strictObject({ kind: z.literal('objective'), objective_id: id('objective') }),
  z.strictObject({
    kind: z.literal('text'),
    label: requiredText(500),
    target: text(2_000)
      .regex(
        /^(?!\s*(javascript|data|vbscript|file|blob):)/i,
        'is not an address that can be linked',
      )
      .default(''),
  }),
]);
export type NamedFact = z.output<typeof namedFactShape>;

/** One line is enough; everything else may follow later. */
export const newDecisionShape = z.strictObject({
  chosen: decisionWords.chosen,
  kind: decisionWords.kind.default('decided'),
  question: decisionWords.question.default(''),
  options: optionsShape.default([]),
  why: decisionWords.why.default(''),
  given_up: decisionWords.given_up.default(''),
  expected: decisionWords.expected.default(''),
  /** Who records it where left out. */
  owner_id: person.optional(),
  /** Today where left out. */
  decided_on: dayShape.optional(),
  look_back_on: decisionWords.look_back_on.default(null),
  facts: z.array(namedFactShape).max(20).default([]),
});

export const decisionAt = { id: id('decision'), version: versionShape } as const;

/** A partial edit: what is left out stays as it is. */
export const completeShape = z.strictObject({
  ...decisionAt,
  ...z.object(decisionWords).partial().shape,
});

export const personShape = z.strictObject({ id: person, name: z.string() }).nullable();
const verdictShape = z.enum(VERDICTS).nullable();

/** The request a decision answers. */
const answeredShape = z
  .strictObject({ id: id('resource_request'), what: z.string(), answer: z.enum(ANSWERS) })
  .nullable();

const decisionFacts = {
  id: id('decision'),
  version: z.int(),
  kind: z.enum(KINDS),
  chosen: z.string(),
  owner: personShape,
  decided_on: dayShape,
  look_back_on: dayShape.nullable(),
  /** Days since the look-back was due; 0 where it is not, or was held. */
  look_back_late_days: z.int().nonnegative(),
  verdict: verdictShape,
  withdrawn_on: dayShape.nullable(),
  /** What is not written yet. */
  missing: z.array(z.enum(PARTS)),
  request: answeredShape,
} as const;

/** One decision as a list shows it. */
export const decisionRowShape = z.strictObject(decisionFacts);
export type DecisionRow = z.output<typeof decisionRowShape>;

/** A decision whose look-back is due. */
export const dueLookBackShape = z.strictObject({
  id: decisionFacts.id,
  version: decisionFacts.version,
  kind: decisionFacts.kind,
  chosen: decisionFacts.chosen,
  expected: z.string(),
  decided_on: dayShape,
  look_back_on: dayShape,
  /** Days since it was due; 0 on the day. */
  late_days: z.int().nonnegative(),
  can: z.strictObject({ look_back: z.boolean() }),
});
export type DueLookBack = z.output<typeof dueLookBackShape>;

export const DECISION_ACTS = ['complete', 'look_back', 'move_look_back', 'withdraw'] as const;
export type DecisionAct = (typeof DECISION_ACTS)[number];
export type DecisionCan = Record<DecisionAct, boolean>;

/** What a record said at the moment somebody decided on it; a part it does not have is left out. */
export const frozenShape = z.strictObject({
  as_of: dayShape.optional(),
  reference: z.string().optional(),
  stage: z.string().optional(),
  accountable: z.string().nullable().optional(),
  first_due_on: dayShape.nullable().optional(),
  due_on: dayShape.nullable().optional(),
  late_days: z.int().optional(),
  due_moves: z.int().optional(),
  unit: z.string().optional(),
  period: dayShape.nullable().optional(),
  value: z.number().nullable().optional(),
  target: z.number().nullable().optional(),
  variation: z.string().optional(),
  why: z.string().optional(),
  without_it: z.string().optional(),
  cost: z.string().optional(),
  wanted_by: dayShape.nullable().optional(),
  asked_by: z.string().nullable().optional(),
  asked_on: dayShape.optional(),
});
export type Frozen = z.output<typeof frozenShape>;

export const factShape = z.strictObject({
  id: id('decision_fact'),
  kind: z.enum(FACT_KINDS),
  label: z.string(),
  target: z.string(),
  frozen: frozenShape,
  added_by: personShape,
  added_at: z.iso.datetime(),
});

/** One decision with everything that belongs to it. */
export const decisionRecordShape = z.strictObject({
  ...decisionFacts,
  question: z.string(),
  options: z.array(z.string()),
  why: z.string(),
  given_up: z.string(),
  expected: z.string(),
  facts: z.array(factShape),
  first_look_back_on: dayShape.nullable(),
  /** Each time the look-back was moved, the last first. */
  moves: z.array(
    z.strictObject({
      from_day: dayShape,
      to_day: dayShape,
      reason: z.string(),
      by: personShape,
      at: z.iso.datetime(),
    }),
  ),
  learned: z.string(),
  looked_back_on: dayShape.nullable(),
  looked_back_by: personShape,
  withdraw_reason: z.string(),
  recorded_by: personShape,
  recorded_at: z.iso.datetime(),
  can: z.strictObject(
    Object.fromEntries(DECISION_ACTS.map((act) => [act, z.boolean()])) as Record<
      DecisionAct,
      z.ZodBoolean
    >,
  ),
});
export type DecisionRecord = z.output<typeof decisionRecordShape>;

/** The filters of the list, as they stand in the page's URL. */
export const decisionQueryShape = z.strictObject({
  state: z.enum(STATES).default('all'),
  owner: person.optional(),
  /** Decisions that rest on this record. */
  action: id('action').optional(),
  measure: id('measure').optional(),
  objective: id('objective').optional(),
  /** Decisions made on these days, both included. */
  from: dayShape.optional(),
  to: dayShape.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type DecisionQuery = z.output<typeof decisionQueryShape>;
