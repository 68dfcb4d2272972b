import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { KINDS } from '../../measures/contract/kinds.ts';
import { VARIATIONS } from '../../measures/contract/shapes.ts';
import { FIELDS, GOAL_OUTCOMES, OUTCOMES, RHYTHMS, STATES } from './kinds.ts';

export const goalWords = {
  name: requiredText(300),
  why: text(4_000),
  field: z.enum(FIELDS),
  /** The day by which it is meant to be reached. */
  horizon: dayShape,
  owner_id: id('person').nullable(),
} as const;
const goalShape = z.strictObject(goalWords);
export type GoalWords = z.output<typeof goalShape>;

export const newGoalShape = z.strictObject({ ...goalWords, why: goalWords.why.default('') });
export const goalAt = { id: id('goal'), version: versionShape } as const;
export const editGoalShape = z.strictObject({
  ...goalAt,
  ...goalShape.partial().shape,
  reason: text(4_000).default(''),
});

/** What an objective is judged by. Changed only with a reason, and every state of it is kept. */
export const objectiveTerms = {
  judged: text(2_000),
  measure_id: id('measure').nullable(),
  /** In the unit of the measure. */
  target: z.number().min(-1e12).max(1e12).nullable(),
  due_on: dayShape,
} as const;
const termsShape = z.strictObject(objectiveTerms);
export type Terms = z.output<typeof termsShape>;

export const objectiveWords = {
  name: requiredText(300),
  why: text(4_000),
  resources: text(2_000),
  owner_id: id('person').nullable(),
  rhythm: z.enum(RHYTHMS),
} as const;
const wordsShape = z.strictObject(objectiveWords);
export type ObjectiveWords = z.output<typeof wordsShape>;

const goalIds = z.array(id('goal')).max(20);

export const newObjectiveShape = z.strictObject({
  name: objectiveWords.name,
  why: objectiveWords.why.default(''),
  resources: objectiveWords.resources.default(''),
  owner_id: objectiveWords.owner_id,
  rhythm: objectiveWords.rhythm.default('month'),
  judged: objectiveTerms.judged.default(''),
  measure_id: objectiveTerms.measure_id.default(null),
  target: objectiveTerms.target.default(null),
  due_on: objectiveTerms.due_on,
  goal_ids: goalIds.default([]),
});
export const objectiveAt = { id: id('objective'), version: versionShape } as const;
export const editObjectiveShape = z.strictObject({
  ...objectiveAt,
  ...wordsShape.partial().shape,
  goal_ids: goalIds.optional(),
});
export const setTermsShape = z.strictObject({
  ...objectiveAt,
  ...termsShape.shape,
  reason: text(4_000).default(''),
});

const personShape = z.strictObject({ id: id('person'), name: z.string() }).nullable();

const GOAL_ACTS = ['edit', 'close'] as const;
export type GoalAct = (typeof GOAL_ACTS)[number];
const OBJECTIVE_ACTS = ['edit', 'set_terms', 'check_in', 'close'] as const;
export type ObjectiveAct = (typeof OBJECTIVE_ACTS)[number];
const canShape = <Act extends string>(acts: readonly Act[]) =>
  z.strictObject(
    Object.fromEntries(acts.map((act) => [act, z.boolean()])) as Record<Act, z.ZodBoolean>,
  );

const goalFacts = {
  id: id('goal'),
  version: z.int(),
  name: z.string(),
  why: z.string(),
  field: z.enum(FIELDS),
  horizon: dayShape,
  owner: personShape,
  closed_on: dayShape.nullable(),
  outcome: z.enum(GOAL_OUTCOMES).nullable(),
} as const;

const objectiveFacts = {
  id: id('objective'),
  version: z.int(),
  name: z.string(),
  owner: personShape,
  rhythm: z.enum(RHYTHMS),
  due_on: dayShape,
  next_check_in: dayShape,
  /** As the latest check-in says; null where there has been none. */
  state: z.enum(STATES).nullable(),
  stated_on: dayShape.nullable(),
  closed_on: dayShape.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  goal_ids: z.array(id('goal')),
  measure: z
    .strictObject({
      id: id('measure'),
      name: z.string(),
      unit: z.string(),
      kind: z.enum(KINDS),
      owned: z.boolean(),
      /** What its latest value says; null where there is none. */
      variation: z.enum(VARIATIONS).nullable(),
      latest: z.number().nullable(),
    })
    .nullable(),
  target: z.number().nullable(),
  /** Actions that link to it. */
  actions: z.strictObject({ total: z.int(), open: z.int(), late: z.int() }),
} as const;
const objectiveRowShape = z.strictObject(objectiveFacts);
export type ObjectiveRow = z.output<typeof objectiveRowShape>;
/** An open objective that waits for its owner to say how it stands. */
export const dueCheckInShape = z.strictObject({
  id: objectiveFacts.id,
  name: objectiveFacts.name,
  /** The day for which the check-in was planned, and the days since. */
  due_on: dayShape,
  late_days: z.int().nonnegative(),
  state: objectiveFacts.state,
});
export type DueCheckIn = z.output<typeof dueCheckInShape>;

const goalRowShape = z.strictObject(goalFacts);
export type GoalRow = z.output<typeof goalRowShape>;

/** The whole map: what leads to what is in the `goal_ids` and the `measure` of the objectives. */
export const mapShape = z.strictObject({
  goals: z.array(goalRowShape),
  objectives: z.array(objectiveRowShape),
  can: z.strictObject({ create_goal: z.boolean(), create_objective: z.boolean() }),
});
export type StrategyMap = z.output<typeof mapShape>;

const saidBy = { by: personShape, at: z.iso.datetime(), reason: z.string() } as const;

export const goalRecordShape = z.strictObject({
  ...goalFacts,
  close_reason: z.string(),
  turns: z.array(
    z.strictObject({
      turned_on: dayShape,
      name_before: z.string(),
      field_before: z.enum(FIELDS),
      horizon_before: dayShape,
      ...saidBy,
    }),
  ),
  objectives: z.array(objectiveRowShape),
  can: canShape(GOAL_ACTS),
});
export type GoalRecord = z.output<typeof goalRecordShape>;

export const objectiveRecordShape = z.strictObject({
  ...objectiveFacts,
  why: z.string(),
  resources: z.string(),
  judged: z.string(),
  close_reason: z.string(),
  goals: z.array(goalRowShape),
  terms: z.array(
    z.strictObject({
      measure_name: z.string().nullable(),
      target: z.number().nullable(),
      judged: z.string(),
      due_on: dayShape,
      ...saidBy,
    }),
  ),
  check_ins: z.array(
    z.strictObject({
      id: id('check_in'),
      due_on: dayShape,
      said_on: dayShape,
      state: z.enum(STATES),
      text: z.string(),
      by: personShape,
    }),
  ),
  linked_actions: z.array(
    z.strictObject({
      id: id('action'),
      reference: z.string(),
      title: z.string(),
      open: z.boolean(),
      late: z.boolean(),
    }),
  ),
  can: canShape(OBJECTIVE_ACTS),
});
export type ObjectiveRecord = z.output<typeof objectiveRecordShape>;

/** From an action up to the goals it serves. */
export const lineShape = z.strictObject({
  lines: z.array(
    z.strictObject({
      objective: z.strictObject({ id: id('objective'), name: z.string() }),
      goals: z.array(z.strictObject({ id: id('goal'), name: z.string() })),
    }),
  ),
});
