import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import {
  CATEGORIES,
  FAIRNESS,
  FOUND_BY,
  FOUND_IN,
  KINDS,
  MOST_MONEY,
  SEVERITIES,
  STATES,
  VERDICTS,
  type FairnessQuestion,
} from './kinds.ts';

const person = id('person');

/** What may be written about a problem, when it is raised and when it is edited alike. */
export const problemWords = {
  kind: z.enum(KINDS),
  title: requiredText(300),
  what_happened: text(20_000),
  severity: z.enum(SEVERITIES),
  process: text(300),
  place: text(300),
  team_id: id('team').nullable(),
  found_in: z.enum(FOUND_IN),
  found_by: z.enum(FOUND_BY),
  happened_on: dayShape,
  noticed_on: dayShape,
  /** A customer, an order, a part number, in plain words. */
  concerns: text(300),
} as const;
export type ProblemWords = {
  -readonly [Word in keyof typeof problemWords]: z.output<(typeof problemWords)[Word]>;
};

/** What happened and of which kind is enough; the rest may follow. */
export const newProblemShape = z.strictObject({
  title: problemWords.title,
  kind: problemWords.kind.default('nonconformity'),
  what_happened: problemWords.what_happened.default(''),
  severity: problemWords.severity.default('minor'),
  process: problemWords.process.default(''),
  place: problemWords.place.default(''),
  /** The raiser's own where left out. */
  team_id: problemWords.team_id.optional(),
  /** What is usual for its kind where left out. */
  found_in: problemWords.found_in.optional(),
  found_by: problemWords.found_by.optional(),
  /** The day it was noticed where left out. */
  happened_on: dayShape.optional(),
  /** Today where left out. */
  noticed_on: dayShape.optional(),
  concerns: problemWords.concerns.default(''),
});
export type NewProblem = z.output<typeof newProblemShape>;

export const problemAt = { id: id('problem'), version: versionShape } as const;

/** A partial edit: what is left out stays as it is. */
export const editProblemShape = z.strictObject({
  ...problemAt,
  ...z.object(problemWords).partial().shape,
});

/** One cause of the tree, numbered within its problem. It answers the "why?" of its parent; the first ones that of the problem. */
export const causeShape = z.strictObject({
  cause: z.int().min(1),
  parent: z.int().min(1).nullable(),
  text: requiredText(1_000),
  category: z.enum(CATEGORIES),
  /** Whether asking stopped here because this can be changed and then it does not come back. */
  root: z.boolean(),
});
export type Cause = z.output<typeof causeShape>;

export const fairnessShape = z.strictObject(
  Object.fromEntries(FAIRNESS.map((question) => [question, requiredText(2_000)])) as Record<
    FairnessQuestion,
    z.ZodString
  >,
);
export type Fairness = z.output<typeof fairnessShape>;

/** An amount of the firm's money, in whole units with two decimals. */
export const moneyShape = z.number().min(0).max(MOST_MONEY).multipleOf(0.01);

export const checkShape = z.strictObject({
  ...problemAt,
  verdict: z.enum(VERDICTS),
  note: requiredText(4_000),
});

/** The filters of the list, as they stand in the page's URL. */
export const problemQueryShape = z.strictObject({
  state: z.enum(STATES).default('open'),
  kind: z.enum(KINDS).optional(),
  severity: z.enum(SEVERITIES).optional(),
  /** Part of the name of the process, in capitals or not. */
  process: text(300).optional(),
  /** A place of the register. */
  place: id('voice_place').optional(),
  owner: person.optional(),
  found_by: z.enum(FOUND_BY).optional(),
  /** Noticed on these days, both included. */
  from: dayShape.optional(),
  to: dayShape.optional(),
  q: text(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
/** What a list is asked; another feature may name several kinds at once, and ask for the gravest first. */
export type ProblemQuery = z.output<typeof problemQueryShape> & {
  readonly kinds?: readonly (typeof KINDS)[number][];
  readonly gravestFirst?: boolean;
};
