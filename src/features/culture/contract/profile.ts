import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { DIMENSIONS } from '../../pulse/contract/kinds.ts';
import { earlierShape } from '../../pulse/contract/shapes.ts';
import { gapShape, leadersShape, valueShape } from '../../pulse/contract/results.ts';
import { evidenceShape, figureCardShape, messageShape, recordBehindShape } from '../contract.ts';
import { CRITERIA, STANDINGS } from '../rules/levels/ladder.ts';
import { INDICATOR_IDS, SIGNAL_IDS } from '../rules/thresholds.ts';
import { DEMAND_KEYS } from './kinds.ts';

export const dimensionIdShape = z.enum(DIMENSIONS);

/** 1 On paper to 5 Lived; null where not even the first holds. */
const levelShape = z.int().min(1).max(5).nullable();

const criterionShape = z.strictObject({
  level: z.int().min(1).max(5),
  id: z.enum(CRITERIA),
  eye: z.enum(['records', 'people']),
  standing: z.enum(STANDINGS),
  /** The figures that keep it from being met. */
  figures: z.array(z.enum(INDICATOR_IDS)),
  numbers: z.record(z.string(), z.number()),
});
export type CriterionShown = z.output<typeof criterionShape>;

/** What people say of one dimension, as it was published and no more. */
const peopleShape = z.strictObject({
  wave_id: id('pulse_wave'),
  published_on: dayShape,
  eligible: z.int(),
  answered: z.int(),
  /** Null where too few answered for anything to be shown. */
  whole: valueShape.nullable(),
  leaders: leadersShape.nullable(),
  gap: gapShape.nullable(),
});
export type PeopleShown = z.output<typeof peopleShape>;

/** How many figures stand how; `told` are those of which more is neither good nor bad. */
const standShape = z.strictObject({
  in_order: z.int(),
  watch: z.int(),
  act: z.int(),
  told: z.int(),
  not_enough: z.int(),
});

const askedShape = z.strictObject({ asked: z.int(), found: z.int() });

const courseShape = z.strictObject({
  dimension: dimensionIdShape,
  level: levelShape,
  /** What of the next level does not hold yet. */
  held_back: z.array(criterionShape),
  figures: standShape,
  /** Null where no pulse was published lately. */
  people: peopleShape.nullable(),
  exists: askedShape,
});
export type Course = z.output<typeof courseShape>;

/** The nine dimensions, from the top downwards, each seen by two eyes that are never put together. */
export const profileShape = z.strictObject({
  as_of: dayShape,
  overall: z.strictObject({ level: levelShape, lowest: z.array(dimensionIdShape) }),
  dimensions: z.array(courseShape),
});
export type Profile = z.output<typeof profileShape>;

const demandShape = z.strictObject({
  key: z.enum(DEMAND_KEYS),
  dimension: dimensionIdShape,
  clauses: z.array(z.strictObject({ standard: z.string(), clause: z.string() })),
  needs: z.int(),
  /** False where there is no place for such records here. */
  is_kept: z.boolean(),
  is_there: z.boolean(),
  total: z.int(),
  records: z.array(recordBehindShape),
});
export type DemandShown = z.output<typeof demandShape>;

/** What the standards held demand, and whether there is a record of it. */
export const existsShape = z.strictObject({
  as_of: dayShape,
  ...askedShape.shape,
  demands: z.array(demandShape),
});
export type Exists = z.output<typeof existsShape>;

const partShape = z.strictObject({ name: z.string(), value: valueShape });

/** One dimension with everything that is behind it. */
export const dimensionPageShape = z.strictObject({
  as_of: dayShape,
  ...courseShape.omit({ figures: true, exists: true, people: true }).shape,
  criteria: z.array(criterionShape),
  figures: z.array(figureCardShape.extend({ records: z.array(recordBehindShape) })),
  signals: z.array(
    z.strictObject({
      id: z.enum(SIGNAL_IDS),
      cause: z.string(),
      says: messageShape,
      state: z.enum(['live', 'forming']),
      evidence: evidenceShape,
    }),
  ),
  people: peopleShape
    .extend({
      parts: z.array(partShape),
      /** The statements as they were worded, in every language. */
      statements: z.array(
        z.strictObject({ id: z.string(), words: z.record(z.string(), z.string()) }),
      ),
      earlier: z.array(earlierShape),
      /** The statements were worded anew: what was before is not compared. */
      broken: z.boolean(),
    })
    .nullable(),
  demands: z.array(demandShape),
});
export type DimensionPage = z.output<typeof dimensionPageShape>;
