import { addDays } from '../../../lib/day.ts';
import { allows } from '../../../platform/access/predicate.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { signalsForReview } from '../../culture/reads/review.ts';
import { firmCurrency } from '../../organisation/reads/firm-currency.ts';
import { costNow, type Cost } from '../../problems/reads/cost.ts';
import { courseOn } from '../../strategy/reads/course.ts';
import { benefitsOf, meritOfWords } from '../../voice/reads/merits.ts';
import type { Course, Money, WordThanks } from '../contract/business.ts';
import { seeTopTeam } from '../policy.ts';
import { windowStart } from '../rules.ts';

const YEAR = 365;

/** What went wrong costs and what was improved brings; null where the records say neither. */
export async function moneyOf(tx: ReadTx, context: ReadContext): Promise<Money | null> {
  const [cost, benefit] = await Promise.all([
    costNow(tx, context),
    benefitsOf(tx, addDays(context.asOf, 1 - YEAR), context),
  ]);
  const silent = cost === null || (isNothing(cost.now) && isNothing(cost.before));
  if (silent && benefit === null) return null;
  return { currency: await firmCurrency(tx), cost: silent ? null : cost, benefit };
}

/** Whether the firm is on its way: for the top team, who answer for where it is going. */
export function courseFor(tx: ReadTx, context: ReadContext): Promise<Course | null> {
  return isTop(context) ? courseOn(tx, context) : Promise.resolve(null);
}

/** How many signals go to the next review. */
export async function forReview(tx: ReadTx, context: ReadContext): Promise<number> {
  return isTop(context) ? (await signalsForReview(tx, context)).length : 0;
}

/** Somebody to thank for what they said. */
export async function wordThanksTo(tx: ReadTx, context: ReadContext): Promise<WordThanks | null> {
  const merit = await meritOfWords(tx, windowStart(context.asOf), context);
  if (merit === null) return null;
  const { id, text, person_id: personId, person, outcome, on } = merit;
  return { item_id: id, words: text, person: { id: personId, name: person }, outcome, on };
}

const isNothing = ({ known, estimated }: Cost): boolean => known === 0 && estimated === 0;

const isTop = ({ scope }: ReadContext): boolean => allows(seeTopTeam, scope.actor, null);
