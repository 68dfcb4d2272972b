import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { event } from '../../../platform/commands/contract.ts';
import { INDICATOR_IDS } from '../rules/thresholds.ts';

/** What the months since a dated change say of one figure. */
export const studyShape = z.strictObject({
  outcome: z.enum([
    'too_few_before',
    'too_early',
    'nothing',
    'higher',
    'lower',
    'earlier_higher',
    'earlier_lower',
  ]),
  /** Months with a value before the change, and since. */
  before: z.int(),
  after: z.int(),
  /** The first day of the month in which the shift began; null where there is none. */
  from: dayShape.nullable(),
});

const changeWords = { id: id('leadership_change'), what: z.string(), since: dayShape };

const assuranceShape = z.enum(['too_early', 'pass', 'fail', 'hit_and_miss']).nullable();

/** The months of one figure, and whether it is judged by them. */
export const courseShape = z.strictObject({
  id: z.enum(INDICATOR_IDS),
  as_of: dayShape,
  judged_by: z.enum(['course', 'limits']),
  /** Why it is judged by its limits; null where it is not, or is not judged at all. */
  why: z.enum(['few_months', 'not_by_month', 'looks_further', 'not_lately', 'improved']).nullable(),
  /** Months with a value. */
  months: z.int(),
  /** The lowest, the middle and the highest of them. */
  own: z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }).nullable(),
  /** The last 36 months, each named by its last day and counted from its own days alone. */
  points: z.array(
    z.strictObject({
      month: dayShape,
      value: z.number().nullable(),
      cases: z.int(),
      centre: z.number().nullable(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      rule: z.enum(['outside', 'trend', 'two_of_three', 'shift']).nullable(),
      direction: z.enum(['high', 'low']).nullable(),
    }),
  ),
  variation: z.enum(['too_early', 'common', 'improvement', 'concern', 'neutral']),
  watch: assuranceShape,
  act: assuranceShape,
  /** Of a figure of the staff's side: dated changes in how the firm is led. */
  changes: z.array(z.strictObject({ ...changeWords, study: studyShape })),
});
export type CourseAnswer = z.infer<typeof courseShape>;

/** What leaders do and what people say, month by month. */
export const overTimeShape = z.strictObject({
  as_of: dayShape,
  state: z.enum(['too_early', 'together', 'apart', 'unclear']),
  /** Months with both values. */
  months: z.int(),
  months_led: z.int(),
  months_spoke: z.int(),
  /** Changes from month to month with the one three months later beside it; shown from 24 months on. */
  pairs: z.array(z.strictObject({ month: dayShape, led: z.number(), spoke: z.number() })),
  pairs_known: z.int(),
  r: z.number().nullable(),
  p: z.number().nullable(),
  changes: z.array(
    z.strictObject({
      ...changeWords,
      version: z.int(),
      reason: z.string(),
      figures: z.array(z.strictObject({ id: z.enum(INDICATOR_IDS), study: studyShape })),
      can: z.strictObject({ withdraw: z.boolean() }),
    }),
  ),
  can: z.strictObject({ record: z.boolean() }),
});
export type OverTimeAnswer = z.infer<typeof overTimeShape>;

export const newChangeShape = z.strictObject({
  what: requiredText(200),
  since: dayShape,
  reason: text(1_000),
});
export const withdrawChangeShape = z.strictObject({
  id: id('leadership_change'),
  version: versionShape,
  why: text(1_000),
});
export const changeAt = z.strictObject({ id: id('leadership_change'), version: z.int() });

const kind = 'leadership_change';
export const changeRecorded = event({
  type: 'leadership_change.recorded',
  version: 1,
  kind,
  sentence: '{actor} recorded a change in how the firm is led, since {since}: {what}',
  payload: z.strictObject({ what: z.string(), since: dayShape, reason: z.string() }),
});
export const changeWithdrawn = event({
  type: 'leadership_change.withdrawn',
  version: 1,
  kind,
  sentence: '{actor} took a change in how the firm is led back: {why}',
  payload: z.strictObject({ what: z.string(), why: z.string() }),
});
