import * as z from 'zod';
import { addDays, day } from '../../lib/day.ts';
import { id } from '../../lib/resource-id.ts';
import { dayShape } from '../../lib/shapes.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../platform/http/read-routes.ts';
import { chartShape } from '../measures/contract/shapes.ts';
import { amountMeasures, amountsOf } from '../measures/reads/amounts.ts';
import { CATEGORIES, KINDS } from './contract/kinds.ts';
import {
  eightDShape,
  otherShape,
  problemRecordShape,
  problemRowShape,
  type ProblemRow,
} from './contract/record.ts';
import { problemQueryShape, problemWords, type ProblemQuery } from './contract/shapes.ts';
import { canBegin, seeProblems } from './policy.ts';
import { categoriesOf, presentOther, presentRow, wholeProblem } from './reads/present.ts';
import { eightD } from './rules/eight-d.ts';
import {
  costs,
  countsChart,
  daysBetweenChart,
  monthsUntil,
  pareto,
  rateChart,
  shownPer,
  byPlace,
} from './rules/trends.ts';
import { candidatesFor, countedSince } from './store/others.ts';
import { countProblems, findProblem, listProblems } from './store/record.ts';

const count = z.int().nonnegative();

export const problemList = read({
  path: '/api/problems',
  operation: 'problem.list',
  words: 'read problems',
  permit: seeProblems,
  fromRecords: true,
  query: problemQueryShape,
  response: z.strictObject({
    total: count,
    rows: z.array(problemRowShape),
    counts: z.strictObject({
      open: count,
      unowned: count,
      not_contained: count,
      without_cause: count,
      check_due: count,
      top_not_told: count,
    }),
    can: z.strictObject({ raise: z.boolean(), hold: z.boolean() }),
  }),
  read: async (tx, { query }, context) => {
    const can = canBegin(context.scope.actor);
    return {
      ...(await pageOfProblems(tx, query, context)),
      counts: await countProblems(tx, context),
      can: { raise: can.raise && !context.isPast, hold: can.hold && !context.isPast },
    };
  },
});

/** One page of problems as they stood at the end of the day asked for, and how many there are. */
export async function pageOfProblems(
  tx: ReadTx,
  query: ProblemQuery,
  context: ReadContext,
): Promise<{ total: number; rows: ProblemRow[] }> {
  const { total, rows } = await listProblems(tx, query, context);
  return { total, rows: rows.map((row) => presentRow(row)) };
}

const oneProblem = z.strictObject({ id: id('problem') });

export const problemRecord = read({
  path: '/api/problems/:id',
  operation: 'problem.read',
  words: 'read a problem',
  permit: seeProblems,
  params: oneProblem,
  response: problemRecordShape,
  read: (tx, { params }, context) => wholeProblem(tx, params.id, context),
});

export const problemEightD = read({
  path: '/api/problems/:id/eight_d',
  operation: 'problem.eight_d',
  words: 'read a problem as an 8D report',
  permit: seeProblems,
  params: oneProblem,
  response: eightDShape,
  read: async (tx, { params }, context) => {
    const problem = await wholeProblem(tx, params.id, context);
    return (
      problem && {
        id: problem.id,
        reference: problem.reference,
        title: problem.title,
        steps: eightD(problem),
      }
    );
  },
});

/** As far back as somebody looks for the same cause, in days, and as many as can be looked through. */
const LOOKED_BACK = 365;
const MOST_CANDIDATES = 20;

export const sameCauseCandidates = read({
  path: '/api/problems/:id/same_cause',
  operation: 'problem.same_cause',
  words: 'find earlier problems that may have had the same cause',
  permit: seeProblems,
  params: oneProblem,
  response: z.strictObject({ rows: z.array(otherShape) }),
  read: async (tx, { params }, context) => {
    const problem = await findProblem(tx, params.id, context);
    if (problem === undefined) return undefined;
    const since = addDays(problem.noticed_on, -LOOKED_BACK);
    const rows = await candidatesFor(tx, problem, since, MOST_CANDIDATES, context);
    return { rows: rows.map((row) => presentOther(row)) };
  },
});

/** Three years: as many months as a page can show apart. */
const MOST_MONTHS = 36;

const amountShape = z.strictObject({ id: id('measure'), name: z.string(), unit: z.string() });

/** So many places are told; what comes seldom says little. */
const MOST_PLACES = 10;

export const problemTrends = read({
  path: '/api/problem_trends',
  operation: 'problem.trends',
  words: 'read how problems develop',
  permit: seeProblems,
  fromRecords: true,
  query: z.strictObject({
    kind: z.enum(KINDS).optional(),
    process: problemWords.process.optional(),
    /** A place of the register. */
    place: id('voice_place').optional(),
    /** A measure of how much was done each month, to hold the problems against. */
    against: id('measure').optional(),
  }),
  response: z.strictObject({
    months: z.array(dayShape),
    counts: chartShape,
    /** What problems can be held against. */
    amounts: z.array(amountShape),
    /** Problems for each so many of the measure asked for; null where none was. */
    rate: z.strictObject({ measure: amountShape, per: z.number(), chart: chartShape }).nullable(),
    causes: z.array(
      z.strictObject({ category: z.enum(CATEGORIES), count, cumulative: z.number() }),
    ),
    /** Where they came up, the most first. */
    places: z.array(
      z.strictObject({ place_id: id('voice_place').nullable(), place: z.string(), count }),
    ),
    costs: z.array(z.strictObject({ month: dayShape, known: z.number(), estimated: z.number() })),
    between_serious: chartShape,
  }),
  read: async (tx, { query: { kind, process, place, against } }, context) => {
    const amounts = await amountMeasures(tx, context);
    const measure = amounts.find((one) => one.id === against) ?? null;
    if (against !== undefined && measure === null) return undefined;
    const year = Number(context.asOf.slice(0, 4)) - MOST_MONTHS / 12;
    const since = day(`${year}-${context.asOf.slice(5, 7)}-01`);
    const stored = await countedSince(tx, { since, kind, process, place }, context);
    const problems = stored.map(({ root_keys: keys, ...one }) => ({
      ...one,
      root_categories: categoriesOf(keys),
    }));
    const months = monthsUntil(problems, context.asOf, MOST_MONTHS);
    const of = measure === null ? [] : await amountsOf(tx, measure.id, context);
    const per = shownPer(of);
    return {
      months,
      counts: countsChart(problems, months),
      amounts,
      rate: measure && { measure, per, chart: rateChart(problems, months, of, per) },
      causes: pareto(problems),
      places: byPlace(stored, MOST_PLACES),
      costs: costs(problems, months),
      between_serious: daysBetweenChart(problems),
    };
  },
});
