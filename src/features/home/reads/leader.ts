import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { meritSince, ownCounts, ownOpen } from '../../actions/reads/figures.ts';
import { pictureForReader } from '../../culture/reads/picture.ts';
import { promisesOwed } from '../../leadership/reads/own.ts';
import { latestNews } from '../../measures/reads/news.ts';
import { reviewStandingOn } from '../../meetings/reads/coverage.ts';
import { hearingNow } from '../../voice/reads/hearing.ts';
import { leaderShape, type Matters, type Promises, type Thanks } from '../contract.ts';
import { seeLeaderPage } from '../policy.ts';
import { nextLook, WINDOW_DAYS, windowStart } from '../rules.ts';
import { courseFor, forReview, moneyOf, wordThanksTo } from './business.ts';
import { mattersFor } from './matters.ts';

/** A page that wants more is a list: these are the few that fit on one screen. */
const MOST_PROMISES = 3;

export const leaderPage = read({
  path: '/api/home/leader',
  operation: 'home.leader',
  words: 'read the leader’s page',
  permit: seeLeaderPage,
  response: leaderShape,
  fromRecords: true,
  read: async (tx, _asked, context) => {
    const [picture, matters, measures, promises, words] = await Promise.all([
      pictureForReader(tx, context),
      mattersFor(tx, 'anybody', context),
      latestNews(tx, context),
      promisesOf(tx, context),
      wordThanksTo(tx, context),
    ]);
    const [money, course, hearing, forNext, review] = await Promise.all([
      moneyOf(tx, context),
      courseFor(tx, context),
      hearingNow(tx, context),
      forReview(tx, context),
      reviewStandingOn(tx, context),
    ]);
    const { asOf } = context;
    return {
      as_of: asOf,
      picture,
      matters,
      measures,
      promises: besides(promises, matters),
      thanks: words === null ? await thanksTo(tx, context) : null,
      word_thanks: words,
      money,
      course,
      hearing,
      for_review: forNext,
      review,
      next_look: nextLook(asOf),
    };
  },
});

async function promisesOf(tx: ReadTx, context: ReadContext): Promise<Promises> {
  const [counts, { rows }, people] = await Promise.all([
    ownCounts(tx, windowStart(context.asOf), context),
    // Twice as many, because some may stand among what waits for a decision already.
    ownOpen(tx, 2 * MOST_PROMISES, context),
    promisesOwed(tx, context),
  ]);
  const { open, late, due_week, fell_due, kept } = counts;
  return { open, late, due_week, fell_due, kept, days: WINDOW_DAYS, rows, people };
}

/** The promises without those that are shown as matters: nothing stands on the page twice. */
function besides(promises: Promises, { rows: matters }: Matters): Promises {
  const shown = new Set(matters.map(({ record }) => record.id));
  const rows = promises.rows.filter(({ id }) => !shown.has(id)).slice(0, MOST_PROMISES);
  return { ...promises, rows };
}

/** Somebody to thank for what they did or proposed in the window that ends today; null where the records name nobody. */
export async function thanksTo(tx: ReadTx, context: ReadContext): Promise<Thanks | null> {
  const merit = await meritSince(tx, windowStart(context.asOf), context);
  if (merit === null) return null;
  const { id, reference, title, person, person_id, why, proved, on, other } = merit;
  return {
    action_id: id,
    reference,
    title,
    person: { id: person_id, name: person },
    why,
    proved,
    on,
    other: other === person ? null : other,
  };
}
