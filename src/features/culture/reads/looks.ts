import { addDays, type Day } from '../../../lib/day.ts';
import { HeadCache } from '../../../platform/database/head-cache.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import type { Counts } from '../rules/aggregates/counts.ts';
import type { Month } from '../rules/course.ts';
import { evaluate, evaluationDays, type Evaluation, type Viewer } from '../rules/evaluation.ts';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../rules/thresholds.ts';
import { tooFew, type WaitingCounts } from '../rules/waiting.ts';
import { stateOfMonths } from '../store/months.ts';
import { countDay, countDayWaiting, countPastDay, countPastWaiting } from './counts.ts';
import { thresholdsOn } from './limits.ts';
import { monthsOf } from './months.ts';

/** Everything a picture of one day is made of; the same for whoever looks. */
export type Looks = {
  readonly counts: Counts;
  readonly evaluations: readonly [Evaluation, Evaluation, Evaluation];
  readonly waiting: WaitingCounts;
  /** What the day asked for is judged by, and so are the two looks before it. */
  readonly thresholds: Thresholds;
  readonly months: readonly Month[];
};

const cache = new HeadCache();

/** The day asked for and the two looks before it; counted once for each length of the ledger. */
export async function looksAt(tx: ReadTx, context: ReadContext): Promise<Looks> {
  const { scope, asOf } = context;
  // Months are counted at night, without an entry in the ledger.
  const months = await stateOfMonths(tx);
  const question = `looks ${asOf} ${context.isPast} ${scope.timeZone} ${months}`;
  return cache.get(tx, scope, question, () => makeLooks(tx, context));
}

async function makeLooks(tx: ReadTx, context: ReadContext): Promise<Looks> {
  const { scope, asOf, isPast } = context;
  const [now, before, earlier] = evaluationDays(asOf, DEFAULT_THRESHOLDS);
  const past = async (day: Day): Promise<Counts> => (await countPastDay(tx, scope, day)).counts;
  const counts = isPast ? await past(now) : await countDay(tx, scope, now);
  const thresholds = await thresholdsOn(tx, { asOf, timeZone: scope.timeZone });
  const months = await monthsOf(tx, asOf);
  const of = (day: Counts): Evaluation => evaluate(day, thresholds, months);
  return {
    counts,
    thresholds,
    months,
    waiting: await waitingAt(tx, context),
    evaluations: [of(counts), of(await past(before)), of(await past(earlier))],
  };
}

/**
 * Medians over a year move slowly: they are told as of the last day that is over, which acts of today do not
 * change. Where there are too few for one, each record matters: those of today are counted in, and are quickly counted.
 */
async function waitingAt(tx: ReadTx, { scope, asOf, isPast }: ReadContext): Promise<WaitingCounts> {
  const over = await countPastWaiting(tx, scope, isPast ? asOf : addDays(asOf, -1));
  const few = tooFew(over, DEFAULT_THRESHOLDS.waiting.floor);
  if (isPast || !(few.decision || few.done)) return over;
  if (few.done) return countDayWaiting(tx, scope, asOf);
  const { decision } = await countDayWaiting(tx, scope, asOf, 'decision');
  return { ...over, decision };
}

/** The one who reads, as the rules know them. */
export function viewerOf({ scope }: ReadContext): Viewer {
  const { personId, roles } = scope.actor;
  const level = roles.has('top_management') ? 'top' : roles.has('line_manager') ? 'line' : 'other';
  return { personId, level };
}
