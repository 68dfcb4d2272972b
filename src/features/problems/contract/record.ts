import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { STAGES } from '../../actions/contract/shapes.ts';
import {
  CATEGORIES,
  DISCIPLINES,
  FOUND_BY,
  FOUND_IN,
  KINDS,
  OBSTACLES,
  PROBLEM_ACTS,
  SEVERITIES,
  VERDICTS,
  type ProblemAct,
} from './kinds.ts';
import { causeShape, fairnessShape } from './shapes.ts';

export const personShape = z.strictObject({ id: id('person'), name: z.string() }).nullable();

const rowFacts = {
  id: id('problem'),
  version: z.int(),
  reference: z.string(),
  kind: z.enum(KINDS),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  process: z.string(),
  found_in: z.enum(FOUND_IN),
  found_by: z.enum(FOUND_BY),
  happened_on: dayShape,
  noticed_on: dayShape,
  owner: personShape,
  raised_by: personShape,
  /** Categories of the root causes, each once. */
  root_categories: z.array(z.enum(CATEGORIES)),
  check_due_on: dayShape.nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  closed_on: dayShape.nullable(),
  withdrawn_on: dayShape.nullable(),
  known_to_top_at: z.iso.datetime().nullable(),
} as const;

/** One problem as a list shows it. */
export const problemRowShape = z.strictObject(rowFacts);
export type ProblemRow = z.output<typeof problemRowShape>;

/** Another problem, as far as a line about it needs. */
export const otherShape = z.strictObject({
  id: id('problem'),
  reference: z.string(),
  title: z.string(),
  process: z.string(),
  /** Where it was; the other one may have been at the same place. */
  place: z.string(),
  noticed_on: dayShape,
  closed_on: dayShape.nullable(),
  /** The root causes of the other one. */
  roots: z.array(z.string()),
});
export type Other = z.output<typeof otherShape>;

export const entryShape = z.strictObject({
  id: id('problem_entry'),
  text: z.string(),
  done_on: dayShape,
  done_by: personShape,
  written_at: z.iso.datetime(),
});
export type Entry = z.output<typeof entryShape>;
const elsewhereShape = entryShape.extend({ found: z.boolean() });

/** A corrective action as it stands. */
export const fixShape = z.strictObject({
  id: id('action'),
  reference: z.string(),
  title: z.string(),
  stage: z.enum(STAGES),
  accountable: personShape,
  due_on: dayShape.nullable(),
  done_on: dayShape.nullable(),
  late_days: z.int().nonnegative(),
});
export type Fix = z.output<typeof fixShape>;

export type ProblemCan = Record<ProblemAct, boolean>;

/** One problem with everything that belongs to it. */
export const problemRecordShape = z.strictObject({
  ...rowFacts,
  what_happened: z.string(),
  /** How the place is called now, or where it was in the words it was written with. */
  place: z.string(),
  /** The place of the register, where it is one. */
  place_id: id('voice_place').nullable(),
  team: z.strictObject({ id: id('team'), name: z.string() }).nullable(),
  concerns: z.string(),
  recorded_at: z.iso.datetime(),
  imported: z.boolean(),
  told_to: personShape,
  containment: z.array(entryShape),
  correction: z.array(entryShape),
  elsewhere: z.array(elsewhereShape),
  causes: z.array(causeShape),
  fairness: fairnessShape.nullable(),
  fixes: z.array(fixShape),
  same_as: otherShape.nullable(),
  /** Earlier problems with the same cause, at most 180 days before. */
  comes_back_from: z.array(otherShape),
  /** Later ones, for which this is the earlier one. */
  came_back_as: z.array(otherShape),
  cost_known: z.number().nullable(),
  cost_estimated: z.number().nullable(),
  /** Each time somebody said what it costs, the last first. */
  costs: z.array(
    z.strictObject({
      known: z.number().nullable(),
      estimated: z.number().nullable(),
      why: z.string(),
      by: personShape,
      at: z.iso.datetime(),
    }),
  ),
  checker: personShape,
  checked_on: dayShape.nullable(),
  checked_by: personShape,
  check_note: z.string(),
  closed_by: personShape,
  close_note: z.string(),
  thanks: z.string(),
  withdraw_reason: z.string(),
  reopened_count: z.int(),
  reopen_reason: z.string(),
  /** What stands in the way of closing; empty where nothing does. */
  obstacles: z.array(z.enum(OBSTACLES)),
  holds: z.array(z.strictObject({ id: id('hold'), reference: z.string(), what: z.string() })),
  files: z.array(
    z.strictObject({
      id: id('file'),
      name: z.string(),
      type: z.string(),
      size: z.int(),
      uploaded_by: personShape,
      uploaded_at: z.iso.datetime(),
    }),
  ),
  source_columns: z.record(z.string(), z.string()),
  /** What the ledger tells about it, the oldest first. */
  story: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      type: z.string(),
      version: z.int(),
      actor: z.string().nullable(),
      payload: z.record(z.string(), z.unknown()),
    }),
  ),
  can: z.strictObject(
    Object.fromEntries(PROBLEM_ACTS.map((act) => [act, z.boolean()])) as Record<
      ProblemAct,
      z.ZodBoolean
    >,
  ),
});
export type ProblemRecord = z.output<typeof problemRecordShape>;

/** The eight steps of the report customers ask for; each says what the record holds for it, in lines. */
export const eightDShape = z.strictObject({
  id: id('problem'),
  reference: z.string(),
  title: z.string(),
  steps: z.array(
    z.strictObject({
      step: z.enum(DISCIPLINES),
      lines: z.array(
        z.strictObject({
          /** What the line is, where it needs to be said: the key of a text, or nothing. */
          label: z.string(),
          text: z.string(),
          day: dayShape.nullable(),
          who: z.string(),
        }),
      ),
    }),
  ),
});
export type EightD = z.output<typeof eightDShape>;
