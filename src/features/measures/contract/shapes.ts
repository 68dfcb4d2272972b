import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { BETTER, KINDS, LEAST_BASELINE, MOST_BASELINE, RHYTHMS } from './kinds.ts';

export const measureWords = {
  name: requiredText(200),
  definition: text(4_000),
  unit: text(40),
  kind: z.enum(KINDS),
  better: z.enum(BETTER),
  rhythm: z.enum(RHYTHMS),
  /** A rate is shown per so many of what it is counted in. */
  per: z.int().min(1).max(1_000_000_000),
  /** The limits are locked on the first so many values; whole years where the seasons show. */
  baseline: z.int().min(LEAST_BASELINE).max(MOST_BASELINE),
  source: text(1_000),
  owner_id: id('person').nullable(),
} as const;

export type MeasureWords = {
  -readonly [Word in keyof typeof measureWords]: z.output<(typeof measureWords)[Word]>;
};

export const newMeasureShape = z.strictObject({
  name: measureWords.name,
  definition: measureWords.definition.default(''),
  unit: measureWords.unit.default(''),
  kind: measureWords.kind,
  better: measureWords.better,
  rhythm: measureWords.rhythm.default('month'),
  per: measureWords.per.default(1),
  baseline: measureWords.baseline.default(LEAST_BASELINE),
  source: measureWords.source.default(''),
  owner_id: measureWords.owner_id.default(null),
});

export const measureAt = { id: id('measure'), version: versionShape } as const;
export const editMeasureShape = z.strictObject({
  ...measureAt,
  ...z.object(measureWords).partial().shape,
});

/** One value as somebody wrote it, with the line it stands on; what it means is for the rules to say. */
export const writtenShape = z.strictObject({
  row: z.int().min(1).max(1_000_000),
  period: text(200),
  value: text(200),
  /** Of shares and rates: what the value was counted in. */
  size: text(200).default(''),
});
export type Written = z.output<typeof writtenShape>;

const RULES = ['outside', 'trend', 'two_of_three', 'shift'] as const;
const DIRECTIONS = ['high', 'low'] as const;
export const VARIATIONS = [
  'too_early',
  'common',
  'improvement_high',
  'improvement_low',
  'concern_high',
  'concern_low',
  'neutral_high',
  'neutral_low',
] as const;

const signalShape = z.strictObject({ rule: z.enum(RULES), direction: z.enum(DIRECTIONS) });

/** One point as it is drawn: everything in the unit that is shown. */
export const pointShape = z.strictObject({
  /** The first day of the period; of rare events the day of the later one. */
  period: dayShape,
  value: z.number().nullable(),
  centre: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** What speaks against chance, the strongest first. */
  signals: z.array(signalShape),
  phase: z.int(),
});
export type DrawnPoint = z.output<typeof pointShape>;

/** A stretch of time with lines of its own. */
export const phaseShape = z.strictObject({
  starts_on: dayShape,
  stage: z.enum(['early', 'trial', 'locked']),
  values: z.int(),
  /** The periods its locked lines rest on: the first and the last. */
  rests_on: z.strictObject({ first: dayShape, last: dayShape }).nullable(),
});

/** What the latest point says, and whether the target is met for certain, never, or now and then. */
export const verdictShape = z.strictObject({
  variation: z.enum(VARIATIONS),
  /** The rule behind it; null where nothing is unusual. */
  rule: z.enum(RULES).nullable(),
  assurance: z.enum(['too_early', 'pass', 'fail', 'hit_and_miss']).nullable(),
});
export type Verdict = z.output<typeof verdictShape>;

export const chartShape = z.strictObject({
  points: z.array(pointShape),
  phases: z.array(phaseShape),
  verdict: verdictShape,
});
export type MeasureChart = z.output<typeof chartShape>;

const personShape = z.strictObject({ id: id('person'), name: z.string() }).nullable();

const measureFacts = {
  id: id('measure'),
  version: z.int(),
  name: z.string(),
  unit: z.string(),
  kind: z.enum(KINDS),
  better: z.enum(BETTER),
  rhythm: z.enum(RHYTHMS),
  per: z.int(),
  baseline: z.int(),
  owner: personShape,
  retired_on: dayShape.nullable(),
  /** In the unit that is shown, as it holds on the day asked for. */
  target: z.number().nullable(),
} as const;

/** A point of the wall, and the lines of all from a place on, until others hold. */
const wallPointShape = pointShape.pick({ period: true, value: true, signals: true });
const wallLinesShape = pointShape
  .pick({ centre: true, lower: true, upper: true, phase: true })
  .extend({ from: z.int() });
export type WallPoint = z.output<typeof wallPointShape>;
export type WallLines = z.output<typeof wallLinesShape>;

/** What is drawn of one measure on the wall. */
export const wallChartShape = z.strictObject({
  ...chartShape.shape,
  points: z.array(wallPointShape),
  lines: z.array(wallLinesShape),
});
/** The rest of what the wall says of it. */
export const wallFactsShape = z.strictObject(measureFacts);
export const wallRowShape = z.strictObject({ ...measureFacts, ...wallChartShape.shape });
export type WallRow = z.output<typeof wallRowShape>;

/** A measure with the latest points of its chart and what they say. */
export const measureRowShape = z.strictObject({ ...measureFacts, ...chartShape.shape });
export type MeasureRow = z.output<typeof measureRowShape>;

/** As much of a measure as its one sentence needs: the latest value, its lines and what they say. */
export const judgedShape = measureRowShape
  .pick({
    id: true,
    name: true,
    unit: true,
    kind: true,
    better: true,
    rhythm: true,
    target: true,
    points: true,
    phases: true,
    verdict: true,
  })
  .extend({
    /** The day on which the latest value was recorded, or corrected last. */
    told_on: dayShape,
    /** Whether it belongs to the reader. */
    own: z.boolean(),
  });
export type Judged = z.output<typeof judgedShape>;

/** What the latest values say: how many measures can be judged, and those whose latest value is news. */
export const newsShape = z.strictObject({
  judged: z.int().nonnegative(),
  rows: z.array(judgedShape),
});
export type MeasureNews = z.output<typeof newsShape>;

export const valueShape = z.strictObject({
  period: dayShape,
  value: z.number(),
  size: z.number().nullable(),
  revision: z.int(),
  reason: z.string(),
  recorded_by: personShape,
  /** The name of the key it was posted with, on behalf of that person; null where they recorded it themselves. */
  by_key: z.string().nullable(),
  recorded_at: z.iso.datetime(),
  /** Where it stood in the file it came with, and what else stood in its row. */
  file: z
    .strictObject({
      import_id: z.uuid(),
      address: z.string(),
      columns: z.record(z.string(), z.string()),
    })
    .nullable(),
});
export type MeasureValue = z.output<typeof valueShape>;

export const MEASURE_ACTS = [
  'edit',
  'record_values',
  'set_target',
  'rebase',
  'add_note',
  'retire',
] as const;
export type MeasureAct = (typeof MEASURE_ACTS)[number];
export type MeasureCan = Record<MeasureAct, boolean>;

const saidBy = { reason: z.string(), by: personShape, at: z.iso.datetime() } as const;

export const measureRecordShape = z.strictObject({
  ...measureFacts,
  ...chartShape.shape,
  definition: z.string(),
  source: z.string(),
  retire_reason: z.string(),
  recorded_at: z.iso.datetime(),
  /** The values that count, the latest period first; those they took the place of are in `corrected`. */
  values: z.array(valueShape),
  corrected: z.array(valueShape),
  targets: z.array(
    z.strictObject({ starts_on: dayShape, target: z.number().nullable(), ...saidBy }),
  ),
  /** Each decision to draw new limits, the last first; one that was a mistake with who took it back. */
  rebases: z.array(
    z.strictObject({
      starts_on: dayShape,
      ...saidBy,
      withdrawn: z.strictObject(saidBy).nullable(),
    }),
  ),
  notes: z.array(
    z.strictObject({
      id: id('measure_note'),
      day: dayShape,
      text: z.string(),
      by: personShape,
      at: z.iso.datetime(),
    }),
  ),
  can: z.strictObject(
    Object.fromEntries(MEASURE_ACTS.map((act) => [act, z.boolean()])) as Record<
      MeasureAct,
      z.ZodBoolean
    >,
  ),
});
export type MeasureRecord = z.output<typeof measureRecordShape>;
